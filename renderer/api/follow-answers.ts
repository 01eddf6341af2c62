import type { QueryClient } from '@tanstack/react-query'
import { contract, effectsOf, type ChannelName } from '../../shared/contract/contract.ts'
import { type Answered, onAnswer } from './client.ts'
import { takeOver } from './take-over.ts'

/** The part of a request that another call asks too: of an act, the dossier's number. */
function sharedRequest(name: ChannelName, request: unknown): unknown {
  return contract[name].request.safeParse(request).data
}

function readAgain(queries: QueryClient, names: readonly ChannelName[]): void {
  for (const name of names) void queries.invalidateQueries({ queryKey: [name] })
}

/** A refusal that tells that what is on screen is no longer so. */
function outdated({ name, result }: Answered): readonly ChannelName[] {
  if (result.ok) return []
  const { touches = [], answers } = effectsOf(name)
  const codes = result.error.map(({ code }) => code)
  return [
    ...(codes.some((code) => code === 'session.required' || code === 'session.endedMeanwhile')
      ? (['app.state'] as const)
      : []),
    ...(codes.includes('register.changedMeanwhile') ? [...touches, ...(answers === undefined ? [] : [answers])] : [])
  ]
}

/** The one way back to the screen: after each call, what it answered is shown and what it touched is read again. */
export function followAnswers(queries: QueryClient): () => void {
  return onAnswer((answered) => {
    const { name, request, result } = answered
    if (!result.ok) {
      readAgain(queries, outdated(answered))
      return
    }
    const { touches = [], answers } = effectsOf(name)
    if (answers !== undefined) void takeOver(queries, answers, sharedRequest(answers, request), result.value)
    readAgain(queries, touches)
  })
}
