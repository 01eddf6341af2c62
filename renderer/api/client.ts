import type { KlachtenboekApi } from '../../shared/contract/api.ts'
import type { ChannelName, NoticeName, RequestOf, ResponseOf } from '../../shared/contract/contract.ts'
import { fail, ok, type Refusal, type Result } from '../../shared/result.ts'

declare global {
  interface Window {
    readonly klachtenboek: KlachtenboekApi
  }
}

/** What a call gives when it is not refused. */
export type ValueOf<Name extends ChannelName> =
  Extract<ResponseOf<Name>, { readonly ok: true }> extends never
    ? ResponseOf<Name>
    : Extract<ResponseOf<Name>, { readonly ok: true; readonly value: unknown }>['value']

type Room = Readonly<Record<string, ((request: unknown) => Promise<unknown>) | undefined>>

function isRoom(value: unknown): value is Room {
  return typeof value === 'object' && value !== null
}

/** What the screen shows when a call breaks instead of answering. */
export const unexpected: Refusal = { code: 'app.unexpected' }

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'
}

/** Calls the office; never throws: a broken call comes back as the refusal `app.unexpected`. */
export async function callOffice<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>
): Promise<Result<ValueOf<Name>>> {
  const [room = '', verb = ''] = name.split('.')
  try {
    const functions: unknown = Reflect.get(window.klachtenboek, room)
    const answer = isRoom(functions) ? await functions[verb]?.(request) : undefined
    if (answer === undefined) return fail([unexpected])
    return (isResult(answer) ? answer : ok(answer)) as Result<ValueOf<Name>>
  } catch {
    return fail([unexpected])
  }
}

/** Listens to what the office tells without being asked; gives back how to stop. */
export function onNotice(name: NoticeName, listener: () => void): () => void {
  return window.klachtenboek.notices[name](listener)
}
