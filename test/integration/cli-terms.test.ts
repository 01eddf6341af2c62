import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { runTerms, type TermsDependencies } from '../../electron/cli/terms.ts'
import type { TermsPolicy } from '../../electron/cli/terms-case.ts'
import type { TermsOptions } from '../../electron/cli/terms-table.ts'
import { defaultCalendar } from '../../shared/domain/calendar/settings.ts'
import { policyRules } from '../fixtures/terms/rules.ts'

interface Outcome {
  readonly exitCode: number
  readonly output: string
  readonly errors: string
}

interface CaseLine {
  readonly policy: string
  readonly calendar?: object
  readonly facts: Readonly<Record<string, string | null>>
  readonly now: string
}

const policies = new Map(
  Object.entries(policyRules).map(([id, terms]): [string, TermsPolicy] => [
    id,
    { id, title: 'Klachtenregeling', terms: [...terms], calendar: defaultCalendar }
  ])
)

async function run(options: TermsOptions & { json?: boolean }, lines: readonly string[] = []): Promise<Outcome> {
  const output = new PassThrough()
  const errors = new PassThrough()
  const collected = Promise.all([text(output), text(errors)])
  const dependencies: TermsDependencies = {
    policyOf: (id) => policies.get(id),
    now: () => '2026-03-24T12:00:00.000Z',
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    errors
  }
  const exitCode = await runTerms(options, dependencies)
  output.end()
  errors.end()
  const [written, complained] = await collected
  return { exitCode, output: written, errors: complained }
}

const runJson = async (...lines: string[]): Promise<{ exitCode: number; answers: unknown[] }> => {
  const { exitCode, output } = await run({ json: true }, lines)
  const answers = output.trim().split('\n').filter(Boolean)
  return { exitCode, answers: answers.map((line): unknown => JSON.parse(line)) }
}

const received = '2026-03-04T10:00:00+01:00'
const caseWith = (facts: CaseLine['facts'], change: Partial<CaseLine> = {}): string =>
  JSON.stringify({
    policy: 'EW',
    facts: { received, registered: received, ...facts },
    now: '2026-05-01T10:00:00Z',
    ...change
  })

describe('terms --json', () => {
  it('EW-6.4: writes every term of a case with exactly the agreed keys', async () => {
    const line = caseWith({
      reactionSent: '2026-03-05T10:00:00+01:00',
      delayNoticeSent: '2026-03-24T10:00:00+01:00',
      newDueDay: '2026-06-01',
      closed: '2026-04-30T10:00:00+02:00'
    })
    const { exitCode, answers } = await runJson(line)
    expect(exitCode).toBe(0)
    expect(answers).toEqual([
      {
        terms: [
          {
            id: 'reaction',
            clause: 'EW-6.5',
            due: '2026-03-06T09:00:00.000Z',
            dueDay: '2026-03-06',
            workBy: '2026-03-06',
            outcome: 'met',
            minutes: -1440
          },
          {
            id: 'delay-notice',
            clause: 'EW-6.4',
            due: '2026-03-25T23:00:00.000Z',
            dueDay: '2026-03-25',
            workBy: '2026-03-25',
            outcome: 'met',
            minutes: -2280
          },
          {
            id: 'settlement',
            clause: 'EW-6.4',
            due: '2026-04-01T22:00:00.000Z',
            dueDay: '2026-04-01',
            workBy: '2026-04-01',
            outcome: 'superseded'
          },
          {
            id: 'settlement',
            clause: 'EW-6.4',
            due: '2026-06-01T22:00:00.000Z',
            dueDay: '2026-06-01',
            workBy: '2026-06-01',
            outcome: 'lapsed'
          },
          {
            id: 'destroy',
            clause: 'EW-7.5',
            due: '2029-04-30T22:00:00.000Z',
            dueDay: '2029-04-30',
            workBy: '2029-04-30',
            outcome: 'running'
          }
        ]
      }
    ])
  })

  it('fills in the part of the calendar that a case leaves out', async () => {
    const { answers } = await runJson(
      caseWith({}, { policy: 'LM', calendar: { closedDays: ['2026-03-05'] } }),
      caseWith({}, { policy: 'LM', calendar: {} }),
      caseWith({}, { policy: 'LM' })
    )
    const confirmation = (dueDay: string): unknown =>
      expect.objectContaining({
        terms: expect.arrayContaining([expect.objectContaining({ id: 'confirmation', dueDay })])
      })
    expect(answers).toEqual([confirmation('2026-03-06'), confirmation('2026-03-05'), confirmation('2026-03-05')])
  })

  it.each([
    ['delayNoticeSent', '2026-03-24T10:00:00+01:00'],
    ['newDueDay', '2026-06-01']
  ])('EW-6.4: %s alone is no notice', async (fact, value) => {
    const { exitCode, answers } = await runJson(caseWith({ [fact]: value }), caseWith({}))
    expect(exitCode).toBe(0)
    expect(answers[0]).toEqual(answers[1])
  })

  it('skips empty lines, names the line of a bad one and runs the rest', async () => {
    const { exitCode, answers } = await runJson(caseWith({}), '', '{"policy":', '   ', caseWith({}))
    expect(exitCode).toBe(1)
    expect(answers).toHaveLength(3)
    expect(answers[1]).toEqual({ error: 'Deze regel is geen geldige JSON.', line: 3 })
    expect(answers[2]).toEqual(answers[0])
  })

  it('takes a moment without a zone as Amsterdam time and null as absent', async () => {
    const { answers } = await runJson(
      caseWith({ reactionSent: '2026-03-05T10:00', closed: null }),
      caseWith({ reactionSent: '2026-03-05T09:00:00Z' })
    )
    expect(answers[0]).toEqual(answers[1])
  })

  it.each([
    ['an unknown policy', caseWith({}, { policy: 'XX' }), 'De klachtenregeling "XX" is onbekend.'],
    ['a list', '[]', 'Deze regel is geen JSON-object.'],
    ['no policy', '{}', '"policy" ontbreekt'],
    ['no facts', '{"policy":"EW"}', '"facts" ontbreekt'],
    ['no receipt', '{"policy":"EW","facts":{"registered":"2026-03-04T10:00Z"}}', '"facts.received" ontbreekt.'],
    ['no registration', '{"policy":"EW","facts":{"received":"2026-03-04T10:00Z"}}', '"facts.registered" ontbreekt.'],
    ['no now', JSON.stringify({ policy: 'EW', facts: { received, registered: received } }), '"now" ontbreekt.'],
    [
      'a day that does not exist',
      caseWith({ closed: '2026-02-31T10:00:00Z' }),
      '"facts.closed" is geen bestaande datum'
    ],
    ['a Dutch 31-02', caseWith({ newDueDay: '31-02-2026' }), '"facts.newDueDay" is geen bestaande dag'],
    [
      'an hour that does not exist',
      caseWith({ closed: '2026-03-05T25:00:00Z' }),
      '"facts.closed" is geen bestaande datum'
    ],
    ['a number for a moment', '{"policy":"EW","facts":{"received":5}}', '"facts.received" is geen bestaande datum'],
    ['a year far off', caseWith({ newDueDay: '9999-12-31' }), 'buiten de jaren 2000 tot en met 2199'],
    ['a fact in the future', caseWith({ closed: '2026-05-01T10:00:01Z' }), '"facts.closed" ligt in de toekomst'],
    [
      'an act before receipt',
      caseWith({ decisionSent: '2026-03-04T09:59:00+01:00' }),
      '"facts.decisionSent" ligt vóór de ontvangst'
    ],
    ['a new day before receipt', caseWith({ newDueDay: '2026-03-03' }), '"facts.newDueDay" ligt vóór de ontvangst'],
    ['an unknown fact', caseWith({ reactedAt: received }), '"facts.reactedAt" is geen bekend gegeven.'],
    [
      'an unknown setting',
      caseWith({}, { calendar: { weekends: true } }),
      '"calendar.weekends" is onbekend of klopt niet'
    ],
    [
      'a setting that cannot be',
      caseWith({}, { calendar: { weekdays: [8] } }),
      '"calendar.weekdays.0" is onbekend of klopt niet'
    ],
    ['a calendar that is none', JSON.stringify({ policy: 'EW', calendar: 5, facts: {} }), '"calendar" is onbekend']
  ])('refuses %s with a clear sentence', async (_, line, sentence) => {
    const { exitCode, answers } = await runJson(line)
    expect(exitCode).toBe(1)
    expect(answers).toEqual([{ error: expect.stringContaining(sentence), line: 1 }])
  })

  it('answers 5,000 cases, one a line and in their order', async () => {
    const moments = Array.from({ length: 5000 }, (_, index) =>
      new Date(Date.UTC(2000 + (index % 100), index % 12, 1 + (index % 28), 9)).toISOString()
    )
    const now = '2101-01-01T00:00:00Z'
    const lines = moments.map((moment) => caseWith({ received: moment, registered: moment, closed: moment }, { now }))
    const { answers } = await runJson(...lines)
    const reactions = answers.map((answer) => (answer as { terms: { due: string }[] }).terms[0]?.due)
    expect(reactions).toEqual(moments.map((moment) => new Date(Date.parse(moment) + 48 * 3_600_000).toISOString()))
  })
})

describe('terms as a table', () => {
  it('shows what the regulation means for a complaint received now', async () => {
    const { exitCode, output } = await run({ policy: 'EW', received: '2026-03-04T10:00' })
    expect(exitCode).toBe(0)
    const rows = output.split('\n').map((line) => line.split(/ {2,}/))
    expect(rows).toContainEqual([
      'Eerste reactie',
      'EW-6.5',
      'vr 6 maart 2026 10:00 uur',
      'vr 6 maart 2026',
      '18 dagen te laat'
    ])
    expect(rows).toContainEqual([
      'Bericht van uitstel',
      'EW-6.4',
      'einde van wo 25 maart 2026',
      'wo 25 maart 2026',
      'nog 35 uur'
    ])
    expect(rows).toContainEqual([
      'Schriftelijke afhandeling',
      'EW-6.4',
      'einde van wo 1 april 2026',
      'wo 1 april 2026',
      'nog 6 werkdagen'
    ])
    expect(rows).toContainEqual(['Vernietigen', 'EW-7.5', '-', '-', 'begint bij de afsluiting'])
  })

  it('reads a Dutch date and another moment to look from', async () => {
    const { output } = await run({ policy: 'TB', received: '4-3-2026 10:00', now: '2026-03-04 12:00' })
    expect(output).toContain('Ontvangen: wo 4 maart 2026 10:00 uur · stand van wo 4 maart 2026 12:00 uur')
    expect(output).toContain('begint bij de afgesproken terugbeldag')
  })

  it.each<[string, TermsOptions, string]>([
    ['nothing to work with', {}, 'Geef --policy en --received op'],
    ['an unknown policy', { policy: 'XX', received }, 'De klachtenregeling "XX" is onbekend.'],
    [
      '31 February',
      { policy: 'EW', received: '2026-02-31T10:15' },
      '"--received" is geen bestaande datum met tijd: "2026-02-31T10:15"'
    ],
    ['a day without a time', { policy: 'EW', received: '2026-03-04' }, '"--received" is geen bestaande datum met tijd'],
    ['receipt in the future', { policy: 'EW', received: '2026-03-25T10:00' }, 'ligt in de toekomst'],
    [
      'registration before receipt',
      { policy: 'EW', received, registered: '2026-03-01T10:00' },
      'ligt vóór de ontvangst'
    ]
  ])('refuses %s with a clear sentence', async (_, options, sentence) => {
    const { exitCode, output, errors } = await run(options)
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toContain(sentence)
  })
})
