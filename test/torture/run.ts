import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskFaults } from './disk-faults.ts'
import { fourStarts, roundsWithoutOneHolder } from './four-starts.ts'

/** A long trial: what is tried, and what went wrong in it. */
interface Part {
  readonly name: string
  readonly faults: (folder: string) => Promise<readonly unknown[]>
}

const parts: readonly Part[] = [
  {
    name: '200 rounds of four starts at once after a crash: one holder each',
    faults: async (folder) => roundsWithoutOneHolder(await fourStarts(folder, 200))
  },
  {
    name: 'every call on a disk of which any step fails: the answer says what is on disk',
    faults: async (folder) => (await diskFaults(folder, 1)).wrong
  }
]

for (const { name, faults } of parts) {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-torture-'))
  const found = await faults(folder)
  rmSync(folder, { recursive: true, force: true })
  console.log(`${name}: ${found.length === 0 ? 'holds' : `${String(found.length)} faults ${JSON.stringify(found)}`}`)
  if (found.length > 0) process.exitCode = 1
}
