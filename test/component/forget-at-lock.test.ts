import { expect, test } from 'vitest'
import { forgetAtLock } from '../../renderer/api/forget-at-lock.ts'
import { createQueryClient } from '../../renderer/api/query-client.ts'
import { keyOf } from '../../renderer/api/take-over.ts'
import { openState } from './support/fake-office.ts'

const state = keyOf('app.state', undefined)
const dossier = keyOf('dossiers.open', { number: '2026-0001' })
const locked = { ...openState, phase: 'locked' as const, session: null }

function keptOf(queries: ReturnType<typeof createQueryClient>): unknown[] {
  return queries
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state: { data } }) => [queryKey, data])
}

test('EW-4.4: as soon as nobody is logged in, every answer is forgotten but how the app stands', () => {
  const queries = createQueryClient()
  const stop = forgetAtLock(queries)
  queries.setQueryData(state, openState)
  queries.setQueryData(dossier, { summary: 'een klacht' })
  queries.setQueryData(['register.view'], { words: 'gezocht' })
  expect(keptOf(queries)).toHaveLength(3)
  queries.setQueryData(state, locked)
  expect(keptOf(queries)).toEqual([[state, locked]])
  stop()
})

test('EW-4.4: an answer that was on its way when the office was locked is not kept', async () => {
  const queries = createQueryClient()
  const stop = forgetAtLock(queries)
  queries.setQueryData(state, openState)
  let answer = (_value: string): void => undefined
  const asked = queries.query({
    queryKey: dossier,
    queryFn: () => new Promise<string>((resolve) => (answer = resolve))
  })
  queries.setQueryData(state, locked)
  answer('een klacht')
  await asked.catch(() => undefined)
  expect(keptOf(queries)).toEqual([[state, locked]])
  stop()
})
