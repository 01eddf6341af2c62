import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { createDisk } from '../../electron/main/register/disk/disk.ts'
import { type Figures, measure } from './figures.ts'
import type { MadeDossier } from './make-office.ts'

const acts = 30

/** A durable replace of one dossier's bytes: what the disk itself costs. */
export async function measureReplace(folder: string, bytes: Uint8Array): Promise<Figures> {
  const disk = createDisk({ folder })
  return { 'durable replace of the same bytes': await measure(acts, () => disk.write('replaced', bytes)) }
}

/** Plain lowdb: everything in one file. */
async function measureLowdb(folder: string, dossiers: readonly MadeDossier[]): Promise<Figures> {
  const file = new JSONFile<Record<string, unknown[]>>(join(folder, 'lowdb.json'))
  const db = new Low(file, Object.fromEntries(dossiers.map(({ number, events }) => [number, [...events]])))
  await db.write()
  const turns = dossiers.length > 1000 ? 5 : acts
  return {
    'lowdb, one file: opening': await measure(3, () => new Low(file, {}).read()),
    'lowdb, one file: one act': await measure(turns, async (turn) => {
      const { number, events } = dossiers[turn % dossiers.length] ?? { number: '', events: [] }
      db.data[number]?.push(events[0])
      await db.write()
    })
  }
}

/** SQLite with a log and a full flush at each act, a row of JSON a dossier. */
async function measureSqlite(folder: string, dossiers: readonly MadeDossier[]): Promise<Figures> {
  const path = join(folder, 'sqlite.db')
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE dossier (number TEXT PRIMARY KEY, json TEXT)')
  const insert = db.prepare('INSERT INTO dossier VALUES (?, ?)')
  db.exec('BEGIN')
  for (const { number, events } of dossiers) insert.run(number, JSON.stringify(events))
  db.exec('COMMIT')
  const read = db.prepare('SELECT json FROM dossier WHERE number = ?')
  const update = db.prepare('UPDATE dossier SET json = ? WHERE number = ?')
  const opening = await measure(3, () => {
    const all = db.prepare('SELECT json FROM dossier').all()
    for (const { json } of all) JSON.parse(String(json))
  })
  const act = await measure(acts, (turn) => {
    const { number } = dossiers[turn % dossiers.length] ?? { number: '' }
    const events = JSON.parse(String(read.get(number)?.json)) as unknown[]
    update.run(JSON.stringify([...events, events[0]]), number)
  })
  db.close()
  return { 'SQLite, WAL, FULL: reading all': opening, 'SQLite, WAL, FULL: one act': act }
}

/** The same JSON kept by others, unencrypted, without index, journal or terms. */
export async function measureRivals(folder: string, dossiers: readonly MadeDossier[]): Promise<Figures> {
  return { ...(await measureLowdb(folder, dossiers)), ...(await measureSqlite(folder, dossiers)) }
}
