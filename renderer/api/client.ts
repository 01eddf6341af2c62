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

/** What the screen shows when a call breaks instead of answering. */
export const unexpected: Refusal = { code: 'app.unexpected' }

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'
}

/** A call that the office answered, as whoever follows hears of it. */
export interface Answered {
  readonly name: ChannelName
  readonly request: unknown
  readonly result: Result<unknown>
}

const followers = new Set<(answered: Answered) => void>()

/** Hears of every answer, whoever asked; gives back how to stop. */
export function onAnswer(follower: (answered: Answered) => void): () => void {
  followers.add(follower)
  return () => {
    followers.delete(follower)
  }
}

/** Calls the office; never throws: a broken call comes back as the refusal `app.unexpected`. */
export async function callOffice<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>
): Promise<Result<ValueOf<Name>>> {
  const result = await ask(name, request)
  for (const follow of followers) follow({ name, request, result })
  return result
}

async function ask<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<Result<ValueOf<Name>>> {
  try {
    const answer: unknown = await window.klachtenboek.calls[name](request)
    return (isResult(answer) ? answer : ok(answer)) as Result<ValueOf<Name>>
  } catch {
    return fail([unexpected])
  }
}

/** Listens to what the office tells without being asked; gives back how to stop. */
export function onNotice(name: NoticeName, listener: () => void): () => void {
  return window.klachtenboek.notices[name](listener)
}
