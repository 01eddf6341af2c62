import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linkEvents } from '../../shared/domain/dossier/chain.ts'
import type { DossierEvent, EventBody } from '../../shared/domain/dossier/event.ts'
import { seededRandom } from '../../electron/cli/demo/seeded.ts'
import { registerProjection } from '../../electron/main/open-office.ts'
import { createDisk } from '../../electron/main/register/disk/disk.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/main/register/disk/file-system.ts'
import { writeDossier } from '../../electron/main/register/dossiers/dossier-document.ts'
import { coverOf } from '../../electron/main/register/index/index-entry.ts'
import { audienceOf } from '../../electron/main/services/audience.ts'
import type { Desk } from '../../electron/main/services/desk.ts'
import { linkNote, printEntry } from '../../electron/main/register/journal/journal-entry.ts'
import { digest } from '../../electron/main/vault/digest.ts'
import { sealerFor } from '../../electron/main/vault/sealer.ts'
import type { Sealer } from '../../electron/main/register/sealed/sealer.ts'
import { officer, Play } from '../fixtures/dossier/play.ts'
import { benchNow, openBenchOffice, password } from './open-bench-office.ts'
import { type DossierNumber, printNumber } from '../../shared/domain/dossier/number.ts'

/** One dossier of the made register. */
export interface MadeDossier {
  readonly number: DossierNumber
  readonly events: DossierEvent[]
}

const msPerDay = 86_400_000
const names = ['Vos', 'de Jong', 'Bakker', 'Öztürk', 'van der Meer', 'Visser', 'El Idrissi', 'Smit', 'Mulder', 'Kaya']
const subjects = ['terugbelafspraak', 'factuur', 'bejegening', 'wachttijd', 'verslag', 'afspraak', 'advies', 'brief']
const openShare = 20

/** The stories that every dossier is one of: what was recorded, day by day after the receipt. */
function stories(): { readonly closed: readonly EventBody[]; readonly open: readonly (readonly EventBody[])[] } {
  const at = '2026-03-04T11:30:00.000Z'
  const progress = { at, details: { text: 'Gebeld met de betrokkene, die het nakijkt.' } }
  const closed = new Play().do('recordProgress', officer, '2026-03-04T12:00:00.000Z', progress).closed().events
  return { closed, open: [1, 2, 4, 6, 7].map((steps) => closed.slice(0, steps)) }
}

/** Moves every moment and day of a story by whole weeks, so that working days stay working days. */
function moved(story: readonly EventBody[], weeks: number, words: Readonly<Record<string, string>>): EventBody[] {
  const shift = weeks * 7 * msPerDay
  const text = JSON.stringify(story)
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (moment) => new Date(Date.parse(moment) + shift).toISOString())
    .replaceAll(/Anneke Vos|Terugbelafspraak|2026-0001/g, (found) => words[found] ?? found)
  return JSON.parse(text) as EventBody[]
}

function weeksBack(chance: number, isOpen: boolean): number {
  const untilLatest = Math.floor((Date.parse(benchNow) - Date.parse('2026-04-01T00:00:00.000Z')) / (7 * msPerDay))
  return isOpen ? untilLatest - Math.floor(chance * 6) + 3 : untilLatest - Math.floor(chance * 60)
}

function numberOf(index: number): DossierNumber {
  return printNumber(2026, index + 1)
}

/** The numbers of the open dossiers of a register of so many. */
export function openNumbers(count: number): DossierNumber[] {
  return Array.from({ length: Math.ceil(count / openShare) }, (_, place) => numberOf(place * openShare))
}

/** A register of so many dossiers, one in twenty of them open, the same for the same seed. */
export function makeDossiers(count: number, seed = 'bench'): MadeDossier[] {
  const random = seededRandom(seed)
  const chance = (): number => (random(1)[0] ?? 0) / 256
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? ''
  const { closed, open } = stories()
  return Array.from({ length: count }, (_, index) => {
    const number = numberOf(index)
    const isOpen = index % openShare === 0
    const story = isOpen ? (open[(index / openShare) % open.length] ?? closed) : closed
    const words = {
      'Anneke Vos': `A. ${pick(names)} ${String(index)}`,
      Terugbelafspraak: `Over ${pick(subjects)} en ${pick(subjects)}`,
      '2026-0001': number
    }
    return { number, events: linkEvents([], moved(story, weeksBack(chance(), isOpen), words), digest) }
  })
}

function writePlainly(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}

function sealedDocument(sealer: Sealer, path: string, kind: string, data: unknown): Uint8Array {
  return sealer.seal(Buffer.from(JSON.stringify({ kind, format: 1, data })), path)
}

/** The computer's own file system, without waiting for the disk. */
const looseFileSystem: FileSystem = {
  ...nodeFileSystem,
  openFile: async (path, mode) => ({ ...(await nodeFileSystem.openFile(path, mode)), sync: () => Promise.resolve() }),
  syncFolder: () => Promise.resolve()
}

/** Writes the dossiers as acts would have: each sealed for the people who need to know of it. */
async function writeDossiers(
  folder: string,
  { options, session }: Desk,
  dossiers: readonly MadeDossier[]
): Promise<void> {
  if (session === null) throw new Error('nobody is logged in')
  const { keyring: keys, policies } = session
  const place = { disk: createDisk({ folder, fs: looseFileSystem }), sealer: sealerFor(keys.officeKey, 'register') }
  for (const { number, events } of dossiers) {
    const audience = audienceOf(events, { vault: options.vault, policies, now: benchNow })
    if (audience === null) throw new Error('the accounts have no keys')
    const cover = coverOf(number, events, registerProjection)
    const written = await writeDossier(place, number, events, { keys, audience, cover })
    if (!written.ok) throw new Error('a dossier could not be written')
  }
}

/** Fills an office's data folder as years of work would, but without waiting for the disk. */
function fill(folder: string, sealer: Sealer, dossiers: readonly MadeDossier[]): void {
  const numbers = { years: { '2026': dossiers.length } }
  writePlainly(folder, 'numbers', sealedDocument(sealer, 'numbers', 'numbers', numbers))
  const lines: string[] = []
  let head = { seq: 0, hash: '' }
  for (const { number, events } of dossiers) {
    for (const { actor, recordedAt, type } of events) {
      const note = { at: recordedAt, actor, kind: 'act', subject: number, detail: { act: type } }
      const entry = linkNote(note, { seq: head.seq + 1, previous: head.hash }, digest)
      lines.push(printEntry(entry, sealer))
      head = { seq: entry.seq, hash: entry.hash }
    }
  }
  writePlainly(folder, 'journal', Buffer.from(lines.join(''), 'latin1'))
  writePlainly(folder, 'journal-head', sealedDocument(sealer, 'journal-head', 'journal-head', head))
}

/** Sets up an office in an empty folder and fills it with dossiers. */
export async function makeOffice(folder: string, dossiers: readonly MadeDossier[]): Promise<void> {
  const { services } = await openBenchOffice(folder)
  const made = await services.setup.complete({
    office: { name: 'Adviesbureau Meting', address: '', postcode: '', place: '', phone: '', email: '' },
    officer: { name: officer.name, password },
    policy: 'EW',
    independentBody: { name: 'Stichting Derde', place: 'Utrecht' },
    calendar: {
      weekdays: [1, 2, 3, 4, 5],
      goodFriday: false,
      liberationDay: 'never',
      decreeDays: false,
      closedDays: []
    }
  })
  const session = services.desk.session
  if (!made.ok || session === null) throw new Error('the office could not be set up')
  const sealer = sealerFor(Uint8Array.from(session.keyring.officeKey), 'register')
  await writeDossiers(folder, services.desk, dossiers)
  await services.desk.leave()
  fill(folder, sealer, dossiers)
}
