import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timelineOf } from '../../electron/cli/demo/timeline.ts'
import { readPeriod } from '../../electron/cli/demo/period.ts'
import type { Summary } from '../../electron/cli/demo/summary.ts'
import { samplePassword } from '../../electron/cli/sample/office.ts'
import { personKeys } from '../../electron/cli/sample/people.ts'
import { story } from '../../electron/cli/sample/story.ts'
import { createDocumentMaker } from '../../electron/main/documents/document-maker.ts'
import { amsterdamDay, amsterdamTime, endOfDay } from '../../shared/domain/calendar/amsterdam.ts'
import { addWeeks, weekdayOf } from '../../shared/domain/calendar/day.ts'
import { actIds } from '../../shared/domain/permissions/act-id.ts'
import { acts } from '../../shared/domain/dossier/acts/acts.ts'
import { existsUnder } from '../../shared/domain/dossier/acts/asked.ts'
import { formatDay } from '../../shared/domain/calendar/format.ts'
import { replay } from '../../shared/domain/dossier/evolve.ts'
import type { DossierEvent } from '../../shared/domain/dossier/event.ts'
import { findBsnLikeNumbers } from '../../shared/domain/form/bsn.ts'
import { dayOf, peopleOf, personOf, textOf } from '../../shared/domain/form/values.ts'
import { demo, dossiersIn, type Said } from '../fixtures/cli/sample-office.ts'
import { policyNamed } from '../fixtures/policies.ts'
import { flowing, readPdf, type ReadPdf } from '../fixtures/documents/read-pdf.ts'
import { allFiles, temporaryFolder } from './register/support.ts'
import { type Instant, instantFrom } from '../../shared/domain/time.ts'

const root = mkdtempSync(join(tmpdir(), 'klachtenboek-demo-'))
const [out, again, data, dataAgain] = ['out', 'again', 'data', 'data-again'].map((name) => join(root, name)) as [
  string,
  string,
  string,
  string
]
const maker = createDocumentMaker({
  workerPath: resolve('electron/main/documents/worker.ts'),
  resourcesFolder: resolve('resources')
})

let said: Said
let summary: Summary
let dossiers: Map<string, DossierEvent[]>
let events: DossierEvent[]

beforeAll(async () => {
  said = await demo({ out, data }, { maker })
  await demo({ out: again, data: dataAgain }, { maker })
  summary = JSON.parse(readFileSync(join(out, 'samenvatting.json'), 'utf8')) as Summary
  dossiers = await dossiersIn(data)
  events = [...dossiers.values()].flat()
}, 180_000)

afterAll(async () => {
  await maker.close()
  rmSync(root, { recursive: true, force: true })
})

const ends = ['closed', 'withdrawn', 'reopened']

/** When something of this type first happened in a dossier. */
function momentOf(history: readonly DossierEvent[], type: string): string | undefined {
  return history.find((event) => event.type === type)?.at
}

/** What ended a dossier, unless it was reopened since. */
function lastEnd(history: readonly DossierEvent[]): DossierEvent | undefined {
  const last = history.findLast(({ type }) => ends.includes(type))
  return last?.type === 'reopened' ? undefined : last
}

/** A document that the sample office made, read back. */
function read(name: string): Promise<ReadPdf> {
  return readPdf(new Uint8Array(readFileSync(join(out, name))))
}

const bytesIn = (folder: string, leaveOut: readonly string[] = []): [string, string][] =>
  allFiles(folder)
    .map(({ path, bytes }): [string, string] => [path.slice(folder.length + 1), bytes.toString('base64')])
    .filter(([name]) => !leaveOut.includes(name))
    .toSorted()

describe('demo', () => {
  test('ends well and says what it did', () => {
    expect({ exitCode: said.exitCode, errors: said.errors }).toEqual({ exitCode: 0, errors: '' })
    expect(said.output).toContain('28 signalen, waarvan 24 afgehandeld of ingetrokken en 4 open')
    expect(said.output).toContain('EW-6.5')
    expect(said.output).toContain('37 documenten')
    expect(said.output).toContain(samplePassword)
  })

  test('makes the same documents, byte by byte, every time', () => {
    expect(bytesIn(again)).toEqual(bytesIn(out))
  })

  test('makes the same data every time, but for the index, which holds the times of files', () => {
    expect(bytesIn(dataAgain, ['register'])).toEqual(bytesIn(data, ['register']))
  })

  test('writes the blank form, one of each letter, a form for each dossier, the annual report, and the summary', () => {
    const forms = [...dossiers.keys()].map((number) => `klachtenregistratieformulier-${number}.pdf`)
    const regulation = ['klachtenregeling.pdf', 'klachtenregeling.html']
    const letters = [
      'brief-ontvangen-2025-0001.pdf',
      'brief-uitstelbericht-2025-0007.pdf',
      'brief-beslissing-2025-0001.pdf',
      'brief-doorverwijzing-2025-0020.pdf',
      'brief-betrokken-medewerker-2025-0001.pdf'
    ]
    const documents = [
      'klachtenregistratieformulier-leeg.pdf',
      ...regulation,
      ...letters,
      ...forms,
      'jaarverslag-2025.pdf'
    ]
    expect(summary.documents).toEqual(documents)
    expect(readdirSync(out).toSorted()).toEqual([...documents, 'samenvatting.json'].toSorted())
  })

  test('puts what was entered on the form, and the recommendations in the report', async () => {
    const form = await read('klachtenregistratieformulier-2025-0001.pdf')
    for (const words of ['2025-0001', 'Anke Roelofsma', 'Sander Hoekwater', 'Bloemenhuis']) {
      expect(form.text).toContain(words)
    }
    const report = await read('jaarverslag-2025.pdf')
    expect(report.text.replace(/\s+/g, ' ')).toContain('Noem de klachtenregeling in de opdrachtbevestiging')
  })

  test('EW-5.1: counts in the summary what a recount of the dossiers gives', () => {
    const closed = [...dossiers.values()].filter((history) => lastEnd(history) !== undefined).length
    const counted = { signals: summary.signals, closed: summary.closed, open: summary.open }
    expect(counted).toEqual({ signals: dossiers.size, closed, open: dossiers.size - closed })
    expect(dossiers.size).toBeGreaterThanOrEqual(24)
    expect(summary.open).toBeGreaterThan(0)
  })

  test('EW-6.5: counts the first reactions as a recount from the raw moments does', () => {
    const recount = { met: 0, missed: 0, lapsed: 0 }
    const until = Date.parse('2025-12-31T16:00:00.000Z')
    for (const history of dossiers.values()) {
      const received = Date.parse(textOf(history[0]?.values ?? {}, 'receivedAt'))
      const due = received + 48 * 3_600_000
      const reacted = Date.parse(
        ['reactionRecorded', 'delayNoticeSent', 'decisionSent'].flatMap((type) => momentOf(history, type) ?? [])[0] ??
          ''
      )
      const ended = Date.parse(lastEnd(history)?.at ?? '')
      if (reacted <= due) recount.met += 1
      else if (ended <= due) recount.lapsed += 1
      else if (reacted > due || until > due) recount.missed += 1
    }
    expect(summary.terms['reaction']).toEqual({ clause: 'EW-6.5', ...recount, superseded: 0, running: 0 })
    expect(Math.min(...Object.values(recount))).toBeGreaterThan(0)
  })

  test('EW-6.4: counts delay notices as a recount from the raw moments does', () => {
    const recount = { met: 0, missed: 0, lapsed: 0, running: 0 }
    for (const history of dossiers.values()) {
      const received = instantFrom(textOf(history[0]?.values ?? {}, 'receivedAt'))
      if (received === undefined) throw new Error('a dossier without its receipt')
      const due = endOfDay(addWeeks(amsterdamDay(received), 3))
      const settledBy = endOfDay(addWeeks(amsterdamDay(received), 4))
      const notice = momentOf(history, 'delayNoticeSent')
      const over = [momentOf(history, 'decisionSent'), lastEnd(history)?.at].flatMap((at) => at ?? []).toSorted()[0]
      if (notice !== undefined) recount[notice <= due ? 'met' : 'missed'] += 1
      else if (over !== undefined && over <= settledBy) recount.lapsed += 1
      else recount[settledBy < '2025-12-31T16:00:00.000Z' ? 'missed' : 'running'] += 1
    }
    expect(summary.terms['delay-notice']).toEqual({ clause: 'EW-6.4', ...recount, superseded: 0 })
    expect(Math.min(...Object.values(recount))).toBeGreaterThan(0)
  })

  test('EW-6.4: shows every outcome that a settlement can have', () => {
    const { clause, ...outcomes } = summary.terms['settlement'] ?? { clause: '' }
    expect(clause).toBe('EW-6.4')
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0)
  })

  test('EW-7.5: keeps every closed dossier for its three years', () => {
    expect(summary.terms['destroy']).toMatchObject({ clause: 'EW-7.5', running: summary.closed, missed: 0 })
  })

  const played = actIds.filter((id) => existsUnder(acts[id], policyNamed('EW')))
  test.each(played)('shows the act %s', (id) => {
    expect(events.map(({ type }) => type)).toContain(acts[id].event)
  })

  test('EW-1.2: the complaint about the officer is handled, signed and closed by the stand-in', () => {
    const aboutOfficer = [...dossiers.values()].filter(([first]) =>
      peopleOf(first?.values ?? {}, 'complaint.involved').some(({ name }) => name === 'Marleen van Duinen')
    )
    expect(aboutOfficer).toHaveLength(1)
    const history = aboutOfficer[0] ?? []
    const handler = history.find(({ type }) => type === 'assigned')?.values ?? {}
    expect(personOf(handler, 'handling.handler')?.name).toBe('Joost Terwal')
    expect(history.findLast(({ type }) => type === 'closed')?.actor.name).toBe('Joost Terwal')
    const signers = history.filter(({ type }) => type === 'signed').map(({ actor }) => actor.name)
    expect(signers.toSorted()).toEqual(['Joost Terwal', 'Marleen van Duinen'])
  })

  test('EW-5.4: who left signs on paper, or the officer states why there is no signature; the forms say which it was', async () => {
    const formOf = async (type: string): Promise<string> => {
      const [number] = [...dossiers].find(([, history]) => history.some((event) => event.type === type)) ?? []
      return flowing((await read(`klachtenregistratieformulier-${number ?? ''}.pdf`)).text)
    }
    expect(await formOf('signedOnPaper')).toMatch(
      /Tess Rijnders [a-z]{2} \d+ \w+ 2025 ondertekend op papier; gezien door Marleen van Duinen/
    )
    const excused = await formOf('employeeExcused')
    expect(excused).toContain('geen handtekening: de reden staat hieronder')
    expect(excused).toContain('Wim Aardema is niet te bereiken om te informeren of te laten tekenen')
  })

  test('EW-5.2: an intake by a colleague waits for its classification', () => {
    const waiting = [...dossiers.values()].filter((history) => history.length === 1)
    expect(waiting.map(([first]) => first?.actor.role)).toEqual(['employee'])
  })

  test('EW-5.3: shows every channel, class, judgement and answer about satisfaction', () => {
    const seen = (field: string): number =>
      new Set(events.flatMap(({ values }) => values[field] ?? []).map((value) => JSON.stringify(value))).size
    expect(seen('channel')).toBe(5)
    expect(seen('classification.classes')).toBe(4)
    expect(seen('settlement.judgement')).toBe(4)
    expect(seen('settlement.satisfied')).toBe(3)
    expect(seen('complainant.kind')).toBe(2)
  })

  test('EW-8.2: every measure of the year stands in the report with its complaint, its owner and its day, and what came of it', async () => {
    const report = flowing((await read('jaarverslag-2025.pdf')).text)
    const states = [...dossiers.values()].map((history) => replay(history))
    const measures = states.filter(({ values }) => textOf(values, 'improvement.preventive') !== '')
    const said = measures.map(({ number, values }) => {
      const owner = personOf(values, 'improvement.owner')?.name ?? ''
      const readyOn = dayOf(values, 'improvement.readyOn')
      const day = readyOn === undefined ? '' : formatDay(readyOn, 'nl')
      const parts = (['improvement.corrective', 'improvement.preventive'] as const).map(
        (id) => textOf(values, id) || '–'
      )
      return [number, ...parts, owner, day, textOf(values, 'improvement.evaluation') || 'nog niet bekend'].join(' ')
    })
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((line) => !report.includes(flowing(line)))).toEqual([])
    expect(said.filter((line) => !line.endsWith('nog niet bekend')).length).toBeGreaterThan(3)
  })

  test('everybody of the office has a part, and works on weekdays in office hours', () => {
    const period = readPeriod({})
    const scenes = period.ok ? timelineOf(story, period.value) : []
    const odd = scenes.filter(({ at }) => {
      const time = amsterdamTime(at)
      return weekdayOf(amsterdamDay(at)) > 5 || time < '08:00' || time > '18:00'
    })
    expect(odd).toEqual([])
    expect(new Set(events.map(({ actor }) => actor.id)).size).toBe(personKeys.length)
  })

  test('holds no number that could be a BSN, and no e-mail address that could exist', () => {
    const texts = JSON.stringify(story)
    expect(findBsnLikeNumbers(texts)).toEqual([])
    const addresses = texts.match(/[\w.-]+@[\w.-]+/g) ?? []
    expect(addresses.filter((address) => !address.endsWith('@voorbeeld.nl'))).toEqual([])
  })

  test('plays no further than the moment given', async () => {
    const folder = join(temporaryFolder(), 'kantoor')
    const { exitCode } = await demo({ data: folder, year: '2025', until: '2025-02-05T12:00', documents: false })
    const played = [...(await dossiersIn(folder)).values()].flat()
    expect(exitCode).toBe(0)
    expect(played.filter(({ recordedAt }) => recordedAt > '2025-02-05T11:00:00.000Z')).toEqual([])
    expect(played.length).toBeGreaterThan(20)
  }, 60_000)

  test('without a year leads up to the moment given, so that open signals are recent', () => {
    const until: Instant = '2026-03-24T11:00:00.000Z'
    const period = readPeriod({ until })
    const scenes = period.ok ? timelineOf(story, period.value) : []
    const received = scenes.filter(({ kind }) => kind === 'register').map(({ at }) => amsterdamDay(at))
    expect([received[0], received.at(-1)]).toEqual(['2025-04-08', '2026-03-23'])
    expect(received).toHaveLength(story.length)
  })

  test('marks the data folder as a sample', () => {
    expect(readFileSync(join(data, 'voorbeeldkantoor'), 'utf8')).toContain('verzonnen')
  })

  const refusals: [string, () => Parameters<typeof demo>[0], string][] = [
    ['an unknown regulation', () => ({ policy: 'XX' }), 'U kunt kiezen uit: EW, all.'],
    ['a year that is none', () => ({ year: '31-02' }), '--year 31-02'],
    ['a moment that does not exist', () => ({ until: '2025-02-31T10:00' }), '--until'],
    ['a moment before the office opened', () => ({ year: '2025', until: '2024-06-01T10:00' }), 'vóór de opening'],
    [
      'a folder that is not empty',
      () => {
        const folder = temporaryFolder()
        writeFileSync(join(folder, 'brief.txt'), 'van iemand')
        return { data: folder }
      },
      'is niet leeg'
    ],
    [
      'a folder that is a file',
      () => {
        const file = join(temporaryFolder(), 'brief.txt')
        writeFileSync(file, 'van iemand')
        return { data: file }
      },
      'is niet te gebruiken'
    ]
  ]

  test.each(refusals)('refuses %s with one line', async (_, options, words) => {
    const { exitCode, output, errors } = await demo({ ...options(), documents: false })
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' })
    expect(errors).toContain(words)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
  })
})
