import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDossiers, makeOffice } from './make-office.ts'
import { measureOffice } from './measure-office.ts'
import { measureRivals } from './rivals.ts'

// One size in a process of its own, so that the memory of another is not counted.
const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-bench-'))
try {
  const made = makeDossiers(Number(process.argv[2]))
  await makeOffice(folder, made)
  const ours = await measureOffice(folder, made)
  const rivals = await measureRivals(folder, made)
  const events = made.reduce((sum, dossier) => sum + dossier.events.length, 0)
  console.log(JSON.stringify({ events, figures: { ...ours, ...rivals } }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
