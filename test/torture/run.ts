import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceFrom } from './chance.ts'
import { diskFaults } from './disk-faults.ts'
import { fourStarts, roundsWithoutOneHolder } from './four-starts.ts'
import { furnish, furnishDestroying } from './furnish.ts'
import { fuzzLong } from './fuzz/fuzz-long.ts'
import { cutPower } from './power-cuts.ts'
import { killServices } from './kills/kills.ts'
import { attackFiles, flipBits, flipEveryBit, type Trials } from './harmed-files.ts'

/** A long trial: what is tried, and what came of it. */
interface Part {
  readonly name: string
  readonly about: string
  readonly run: (seed: number, folder: string) => Promise<Trials>
}

const parts: readonly Part[] = [
  {
    name: 'starts',
    about: '200 rounds of four starts at once after a crash: one holder each',
    run: async (_seed, folder) => {
      const rounds = await fourStarts(folder, 200)
      return { tried: rounds.length, wrong: roundsWithoutOneHolder(rounds) }
    }
  },
  {
    name: 'faults',
    about: 'every call on a disk of which any step fails: the answer says what is on disk',
    run: () => diskFaults(7)
  },
  {
    name: 'cuts',
    about:
      'power cuts at any step while people work: nothing that was acknowledged is lost, and nothing is called wrong',
    run: (seed) => cutPower(chanceFrom(seed), 1000)
  },
  {
    name: 'flips',
    about: 'flipped bits in every kind of file: each is seen, none is believed, none keeps anybody out',
    run: async (seed) => flipBits(await furnish(), chanceFrom(seed), 30)
  },
  {
    name: 'flips-destroying',
    about: 'the same in the middle of a destruction',
    run: async (seed) => flipBits(await furnishDestroying(), chanceFrom(seed), 5)
  },
  {
    name: 'every-bit',
    about: 'each bit of format.json and vault.json',
    run: () => flipEveryBit(['format.json', 'vault.json'], 7)
  },
  {
    name: 'files',
    about: 'whole files swapped, put back, removed, cut, emptied, half-copied, or another: each is told',
    run: (seed) => attackFiles(chanceFrom(seed), 1)
  },
  {
    name: 'fuzz',
    about: 'calls of every kind, right, nearly right and wrong: none throws, holds the program up or leaves harm',
    run: (seed) => fuzzLong(seed, 100_000)
  },
  {
    name: 'kills',
    about: 'the services killed at random moments of all kinds of work: what was acknowledged stands',
    run: (seed, folder) => killServices(chanceFrom(seed), 1000, folder)
  }
]

const [only = '', seed = String(Date.now() % 100_000)] = process.argv.slice(2)
for (const { name, about, run } of parts.filter((part) => only === '' || only.split(',').includes(part.name))) {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-torture-'))
  const begun = Date.now()
  const { tried, wrong, ...figures } = await run(Number(seed), folder)
  rmSync(folder, { recursive: true, force: true })
  const seconds = Math.round((Date.now() - begun) / 1000)
  const outcome = wrong.length === 0 ? 'holds' : `${String(wrong.length)} faults ${JSON.stringify(wrong)}`
  console.log(`${name}: ${about} (${String(tried)} trials in ${String(seconds)} s, seed ${seed}): ${outcome}`)
  if (Object.keys(figures).length > 0) console.log(JSON.stringify(figures))
  if (wrong.length > 0) process.exitCode = 1
}
