import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { samplePassword } from '../../electron/cli/sample/office.ts'
import { runVerify } from '../../electron/cli/verify/verify.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { type Period, wholeYear } from '../../shared/domain/statistics/period.ts'
import { lookAtDossier, type ReadDossier } from '../../electron/main/register/dossiers/dossier-document.ts'
import { digest } from '../../electron/main/vault/digest.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import { dossiersIn, hear, placeOf } from '../fixtures/cli/sample-office.ts'
import { temporaryFolder, valueOf } from './register/support.ts'
import { TestOffice } from './services/office.ts'
import type { Instant } from '../../shared/domain/time.ts'

const fixture = join(import.meta.dirname, '../fixtures/data/0.1.0')
const now: Instant = '2025-04-16T08:00:00.000Z'

async function enter(folder: string): Promise<TestOffice> {
  const office = new TestOffice(folder)
  office.now = now
  await office.open()
  const officer = office.services.session.state().accounts.find(({ name }) => name === 'Marleen van Duinen')
  valueOf(await office.services.session.logIn(officer?.id ?? '', samplePassword))
  return office
}

function verify(folder: string) {
  const environment = { KLACHTENBOEK_WACHTWOORD: samplePassword }
  const dependencies = { environment, ask: () => Promise.resolve(null), now: () => now }
  return hear((streams) => runVerify(folder, {}, { ...dependencies, ...streams }))
}

describe('a data folder that version 0.1.0 made', () => {
  let folder = ''

  beforeEach(() => {
    folder = join(temporaryFolder(), 'kantoor')
    cpSync(fixture, folder, { recursive: true })
  })

  test('is sound to the eye of verify', async () => {
    const { exitCode, output } = await verify(folder)
    expect(output).toMatch(/^Alles klopt: 11 dossiers, \d+ gebeurtenissen\.\n$/)
    expect(exitCode).toBe(0)
  })

  test('lists every dossier, in the state in which it was left', async () => {
    const office = await enter(folder)
    const lines = valueOf(await office.services.dossiers.list(null)).lines
    expect(lines.filter(({ readable }) => !readable)).toEqual([])
    const standing = lines.map((line) => (line.readable ? line.status : 'damaged'))
    expect(standing.filter((status) => status === 'closed')).toHaveLength(9)
    expect(lines.find(({ number }) => number === '2025-0008')).toMatchObject({ status: 'withdrawn' })
    expect(lines.find(({ number }) => number === '2025-0011')).toMatchObject({
      status: 'open',
      summary: 'Gevoelige informatie besproken in volle wachtkamer'
    })
  })

  test('reads each dossier with all its events, its terms and the regulation that bound it', async () => {
    const stored = await dossiersIn(folder)
    const office = await enter(folder)
    for (const [number, events] of stored) {
      const view = valueOf(await office.services.dossiers.open(number))
      expect(view.events, number).toEqual(events)
      expect({ id: view.policy.id, version: view.policy.version }).toEqual(events[0]?.policy)
    }
    expect(stored.size).toBe(11)
  })

  test('counts the terms of a dossier with a notice of delay as it did', async () => {
    const office = await enter(folder)
    const { terms } = valueOf(await office.services.dossiers.open('2025-0007'))
    expect(terms.map(({ id, dueDay, outcome }) => [id, dueDay, outcome])).toEqual([
      ['reaction', '2025-03-06', 'met'],
      ['delay-notice', '2025-03-25', 'met'],
      ['settlement', '2025-04-01', 'superseded'],
      ['settlement', '2025-04-14', 'met'],
      ['destroy', '2028-04-14', 'running']
    ])
  })

  test('EW-7.4: what was written for a year stays with that year, word for word, whatever is written for its quarters', async () => {
    const office = await enter(folder)
    const { reports } = office.services
    const [year, quarter] = [wholeYear(2025), { from: '2025-01-01', to: '2025-03-31' }] as const
    const notesOf = async (period: Period) => valueOf(await reports.annual({ ...period, shared: false })).notes
    const kept = {
      introduction: 'Het eerste kwartaal was druk.',
      causes: 'De klant hoorde te lang niets.',
      measures: '',
      recommendations: 'Bel binnen een dag terug.',
      discussion: ''
    }
    expect(await notesOf(year)).toEqual(kept)
    expect(await notesOf(quarter)).toEqual(emptyNotes)
    valueOf(await reports.saveNotes(quarter, { ...emptyNotes, introduction: 'Alleen dit kwartaal.' }))
    expect(await notesOf(year)).toEqual(kept)
    expect((await notesOf(quarter)).introduction).toBe('Alleen dit kwartaal.')
    valueOf(await office.services.session.lock())
    expect((await verify(folder)).exitCode).toBe(0)
  })

  test('takes a new event, and is sound after it', async () => {
    const office = await enter(folder)
    const open = valueOf(await office.services.dossiers.list(null)).lines.find(
      (line) => line.readable && line.status === 'open'
    )
    const number = open?.number ?? '2025-0001'
    const command = { act: 'recordProgress', at: now, details: { text: 'Gebeld met de klager.' } } as const
    valueOf(await office.act(number, command))
    const last = valueOf(await office.services.dossiers.open(number)).events.at(-1)
    expect(last?.type).toBe('progressRecorded')
    valueOf(await office.services.session.lock())
    expect((await verify(folder)).exitCode).toBe(0)
  })

  test('gets a key for each dossier at the first log-in of whoever manages the accounts', async () => {
    const before = await dossiersIn(folder)
    const office = await enter(folder)
    await office.services.desk.handOn()
    const kept = await Promise.all([...before].map(async ([number]) => (await asFor(folder, number)).audience))
    expect(kept.filter((audience) => audience === null)).toEqual([])
    expect(existsSync(join(folder, 'before-keys'))).toBe(false)
    for (const [number, events] of before) {
      const view = valueOf(await office.services.dossiers.open(number))
      expect(view.events).toHaveLength(events.length)
    }
    await office.services.session.lock()
    expect((await verify(folder)).output).toMatch(/^Alles klopt: 11 dossiers, \d+ gebeurtenissen\.\n$/m)
  })

  test('goes on where the sealing of its dossiers was broken off, and keeps each as it was until all are sealed', async () => {
    const before = await dossiersIn(folder)
    const office = await enter(folder)
    const sealing = office.services.desk.handOn()
    await office.services.session.lock()
    await sealing
    const [copies, sealed] = [keptBefore(folder), await sealedIn(folder, before.keys())]
    if (copies > 0) expect(copies).toBe(sealed)
    const again = await enter(folder)
    await again.services.desk.handOn()
    expect([keptBefore(folder), await sealedIn(folder, before.keys())]).toEqual([0, before.size])
  })

  test('leaves no dossier as it was behind, also when the power went before it was thrown away', async () => {
    const office = await enter(folder)
    await office.services.desk.handOn()
    await office.services.session.lock()
    cpSync(join(fixture, 'dossiers/2025/0001/dossier'), join(folder, 'before-keys/2025-0001'))
    const again = await enter(folder)
    await again.services.desk.handOn()
    expect(existsSync(join(folder, 'before-keys'))).toBe(false)
  })

  test('lets every colleague in with the password they had', async () => {
    const office = await enter(folder)
    await office.services.desk.handOn()
    const { accounts } = office.services.session.state()
    for (const { id, name } of accounts) {
      valueOf(await office.services.session.logIn(id, samplePassword))
      expect(office.services.desk.session?.actor.name).toBe(name)
    }
    expect(accounts.length).toBeGreaterThan(3)
  })
})

/** How a dossier lies in the folder, for nobody in particular. */
async function asFor(folder: string, number: DossierNumber): Promise<ReadDossier> {
  const { disk, sealer } = await placeOf(folder)
  return valueOf(await lookAtDossier({ disk, sealer, digest }, number))
}

async function sealedIn(folder: string, numbers: Iterable<DossierNumber>): Promise<number> {
  const read = await Promise.all([...numbers].map((number) => asFor(folder, number)))
  return read.filter(({ audience }) => audience !== null).length
}

function keptBefore(folder: string): number {
  const kept = join(folder, 'before-keys')
  return existsSync(kept) ? readdirSync(kept).length : 0
}
