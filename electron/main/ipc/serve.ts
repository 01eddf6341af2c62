import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { contract, type ChannelName } from '../../../shared/contract/contract.ts'
import { fail, refuse } from '../../../shared/result.ts'
import type { Handlers } from '../services/handlers.ts'
import { requestRefusals } from './request-refusals.ts'

interface Serving {
  readonly ipc: Pick<IpcMain, 'handle'>
  readonly isTrustedSender: (event: IpcMainInvokeEvent) => boolean
  /** Aborted as soon as the session ends in which a call is made; undefined while nobody is logged in. */
  readonly sessionEnd: () => AbortSignal | undefined
  /** Gets the channel and the bug; its message can hold what somebody typed and must not be kept. */
  readonly onUnexpected: (channel: string, cause: unknown) => void
}

/** The handler of one call, behind its own schema. */
type Handler = (request: unknown) => Promise<unknown>

/** The calls whose answer is of no session: how the app stands, and coming and going. */
const ofNoSession: ReadonlySet<ChannelName> = new Set([
  'app.state',
  'app.changePreferences',
  'app.saved',
  'app.licences',
  'session.logIn',
  'session.logInBySystem',
  'session.lock',
  'session.recover',
  'session.stillHere',
  'restore.begin',
  'setup.policies'
])

/**
 * Registers every call of the contract: sender check, request schema, handler, response schema.
 * Replies `contract.untrusted` to a foreign sender, `contract.badRequest` or what is too long to a request that does not fit,
 * and `app.unexpected` when a handler throws or answers outside its schema. What was asked in a session that has ended by
 * then is not answered, whoever is logged in now (EW-4.4): `session.endedMeanwhile`.
 */
export function serve(handlers: Handlers, { ipc, isTrustedSender, sessionEnd, onUnexpected }: Serving): void {
  for (const name of Object.keys(contract) as ChannelName[]) {
    const { request: requestSchema, response: responseSchema } = contract[name]
    const handle = handlers[name] as Handler
    ipc.handle(name, async (event, payload: unknown) => {
      if (!isTrustedSender(event)) return refuse('contract.untrusted')
      try {
        const request = requestSchema.safeParse(payload)
        if (!request.success) return fail(requestRefusals(request.error))
        const ended = ofNoSession.has(name) ? undefined : sessionEnd()
        const answer = await handle(request.data)
        return ended?.aborted === true ? refuse('session.endedMeanwhile') : responseSchema.parse(answer)
      } catch (error) {
        onUnexpected(name, error)
        return refuse('app.unexpected')
      }
    })
  }
}
