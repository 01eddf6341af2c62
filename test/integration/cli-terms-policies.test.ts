import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { runTerms } from '../../electron/cli/terms.ts'
import { readPresets } from '../../electron/main/policies.ts'

const { policies, refused } = readPresets('resources')

async function termsOf(line: object): Promise<{ id: string; dueDay: string; outcome: string }[]> {
  const output = new PassThrough()
  const written = text(output)
  const exitCode = await runTerms(
    { json: true },
    {
      policyOf: (id) => policies.find((policy) => policy.id === id),
      now: () => '2026-01-01T00:00:00.000Z',
      input: Readable.from([`${JSON.stringify(line)}\n`]),
      output,
      errors: new PassThrough()
    }
  )
  output.end()
  expect(exitCode).toBe(0)
  return (JSON.parse(await written) as { terms: { id: string; dueDay: string; outcome: string }[] }).terms
}

const received = '2026-03-04T10:00:00+01:00'
const now = '2026-06-01T12:00:00+02:00'

async function short(policy: string, facts: object): Promise<string[]> {
  const terms = await termsOf({ policy, facts: { received, registered: received, ...facts }, now })
  return terms.map(({ id, dueDay, outcome }) => `${id} ${dueDay} ${outcome}`)
}

it('reads every policy that is shipped', () => {
  expect(refused).toEqual([])
  expect(policies.map(({ id }) => id)).toEqual(expect.arrayContaining(['EW', 'GC', 'IN', 'LM', 'TB']))
})

it('EW-6.4 and EW-6.5: answers for the advisory firm', async () => {
  const facts = { reactionSent: '2026-03-05T10:00:00+01:00', decisionSent: '2026-04-02T10:00:00+02:00' }
  expect(await short('EW', facts)).toEqual([
    'reaction 2026-03-06 met',
    'delay-notice 2026-03-25 missed',
    'settlement 2026-04-01 missed'
  ])
})

it('LM-4.1, LM-4.2 and LM-5.1: answers for the loket', async () => {
  const facts = {
    confirmationSent: '2026-03-05T23:00:00+01:00',
    decisionSent: '2026-03-30T10:00:00+02:00',
    closed: '2026-04-20T10:00:00+02:00'
  }
  expect(await short('LM', facts)).toEqual([
    'confirmation 2026-03-05 met',
    'settlement 2026-04-01 met',
    'destroy 2028-03-04 running'
  ])
})

it('GC-2.2 and GC-6.1: answers for the training firm, with the appeal from receipt of the position', async () => {
  const facts = {
    confirmationSent: '2026-03-11T10:00:00+01:00',
    decisionSent: '2026-03-20T10:00:00+01:00',
    positionReceived: '2026-03-23T10:00:00+01:00',
    appealed: '2026-04-07T20:00:00+02:00',
    closed: '2026-04-20T10:00:00+02:00'
  }
  expect(await short('GC', facts)).toEqual([
    'confirmation 2026-03-11 met',
    'settlement 2026-03-18 missed',
    'limit 2026-03-25 met',
    'delay-notice 2026-03-20 lapsed',
    'appeal 2026-04-07 met',
    'keep-until 2027-04-20 running',
    'destroy 2028-03-04 running'
  ])
})

it('TB-2.1: answers for the call-back procedure, once the day is entered', async () => {
  expect(await short('TB', {})).toEqual([])
  expect(await short('TB', { callBackDay: '2026-03-10' })).toEqual(['call-back 2026-03-10 missed'])
  const called = { callBackDay: '2026-03-10', calledBack: '2026-03-10T16:00:00+01:00' }
  expect(await short('TB', called)).toEqual(['call-back 2026-03-10 met'])
})

it('IN-4.2 and IN-4.3: answers for the collection agency', async () => {
  const facts = { confirmationSent: '2026-03-11T10:00:00+01:00', closed: '2026-03-16T10:00:00+01:00' }
  expect(await short('IN', facts)).toEqual(['confirmation 2026-03-10 missed', 'settlement 2026-03-18 lapsed'])
})
