import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const holder = {
  ...{ computer: 'BALIE', user: 'annelies', pid: 4242, machine: 'elsewhere', bootedAt: 0, started: '1' },
  ...{ since: '2026-03-24T08:15:00.000Z', nonce: 'theirs' }
}

/** Lets Annelies, on the computer at the counter, have the data folder; the answer lets her leave. */
export function heldElsewhere(data: string): () => void {
  const path = join(data, 'lock', '999')
  // A sign of life that stays fresh for the length of a test.
  const later = new Date(Date.now() + 3_600_000)
  mkdirSync(join(data, 'lock'), { recursive: true })
  writeFileSync(path, JSON.stringify(holder))
  utimesSync(path, later, later)
  return () => {
    rmSync(path)
  }
}
