import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { z } from 'zod'
import { refuse } from '../../../shared/result.ts'

/** One method between screen and main process: what goes in and what comes back. */
export interface Channel {
  readonly request: z.ZodType
  readonly response: z.ZodType
}

/** All methods by channel name. */
export type Contract = Readonly<Record<string, Channel>>

/** One function per channel; it gets the parsed request and gives what the response schema accepts. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (request: z.output<C[K]['request']>) => Promise<z.input<C[K]['response']>>
}

interface Serving {
  readonly ipc: Pick<IpcMain, 'handle'>
  readonly isTrustedSender: (event: IpcMainInvokeEvent) => boolean
  /** Gets the channel and the bug; its message can hold what somebody typed and must not be kept. */
  readonly onUnexpected: (channel: string, cause: unknown) => void
}

/**
 * Registers every channel: sender check, request schema, handler, response schema.
 * Replies `contract.untrusted` to a foreign sender, `contract.badRequest` to a request that does not fit,
 * and `app.unexpected` when a handler throws or answers outside its schema.
 */
export function serve<C extends Contract>(contract: C, handlers: Handlers<C>, serving: Serving): void {
  for (const name of Object.keys(contract)) register(name, contract, handlers, serving)
}

function register<C extends Contract>(
  name: keyof C & string,
  contract: C,
  handlers: Handlers<C>,
  { ipc, isTrustedSender, onUnexpected }: Serving
): void {
  const { request: requestSchema, response: responseSchema } = contract[name] as C[keyof C & string]
  ipc.handle(name, async (event, payload: unknown) => {
    if (!isTrustedSender(event)) return refuse('contract.untrusted')
    try {
      const request = requestSchema.safeParse(payload)
      if (!request.success) return refuse('contract.badRequest')
      return responseSchema.parse(await handlers[name](request.data as z.output<C[keyof C]['request']>))
    } catch (error) {
      onUnexpected(name, error)
      return refuse('app.unexpected')
    }
  })
}
