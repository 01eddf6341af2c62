import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chance, chanceFrom } from '../../torture/chance.ts'
import { CopyingDisk } from '../../torture/copied-at-work.ts'
import { furnish } from '../../torture/furnish.ts'
import { accepted, clockFrom, enter, openTried, verifyTried } from '../../torture/office.ts'
import type { MemoryDisk } from '../../torture/memory-disk.ts'
import { nextWork, standingIn } from '../../torture/work.ts'

const office = await furnish()

/** What somebody may copy of an office, and what was done meanwhile. */
interface Copying {
  readonly copying: CopyingDisk
  readonly chance: Chance
  readonly names: readonly string[]
}

/** Some work in an office, and what somebody may copy of it meanwhile. */
async function worked(seed: number, works: number): Promise<Copying> {
  const { folder } = office
  const copying = new CopyingDisk(office.disk.copy(), folder)
  const services = await openTried({ folder, fs: copying.fs, clock: clockFrom('2026-03-04T20:00:00.000Z') })
  await enter(services)
  copying.begin()
  const chance = chanceFrom(seed)
  const names: string[] = []
  let standing = await standingIn(services)
  for (let count = 0; count < works; count += 1) {
    const work = nextWork(standing, chance)
    accepted(await work.run(services))
    standing = work.after
    names.push(work.name)
  }
  await services.session.lock()
  return { copying, chance, names }
}

/** What `verify` asks somebody to act on, line by line. */
async function foundIn(disk: MemoryDisk): Promise<string[]> {
  const { exitCode, said } = await verifyTried(office.folder, disk.fs)
  return exitCode === 0 ? [] : said.split('\n', Number(/^(\d+) proble/m.exec(said)?.[1]))
}

const subjectOf = (line: string): string => line.slice(0, line.indexOf(':'))

describe('a copy of the data folder that was made while people worked', () => {
  it('is told as just that, whatever was copied when; the folder itself is sound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 8 }), async (seed, works) => {
        const { copying, chance, names } = await worked(seed, works)
        expect(await foundIn(copying.now())).toEqual([])
        for (let count = 0; count < 5; count += 1) {
          const found = await foundIn(copying.copy(chance))
          // What was destroyed looks like what was removed while nothing in the copy tells of it, and a journal that was copied
          // while nobody was logged in like one that was cut: then both are said.
          const other = found.filter((line) => subjectOf(line) !== 'deze map')
          for (const line of other) expect(line).toMatch(/werd gekopieerd|gekopieerd terwijl er werd gewerkt/)
          const isPlain = !names.includes('destroy') && !names.includes('lock and log in')
          expect(isPlain ? other : []).toEqual([])
        }
      }),
      { numRuns: 12, endOnFailure: true }
    )
  })

  it('names what is behind, with what it is when this is no copy', async () => {
    const { copying } = await worked(1, 8)
    const disk = copying.now()
    const path = `${office.folder}/dossiers/2026/0001/dossier`
    disk.put(path, office.disk.files().get(path) ?? null)
    const { exitCode, said } = await verifyTried(office.folder, disk.fs)
    expect(exitCode).toBe(1)
    expect(said).toMatch(/^deze map: .*: 2026-0001\. .*Is dit de gegevensmap zelf, .*teruggezet of weggehaald/)
  })

  const path = (name: string) => `${office.folder}/${name}`
  it.each<[string, (disk: MemoryDisk) => void, string]>([
    [
      'a dossier put back to how it was long before',
      (disk) =>
        disk.put(
          path('dossiers/2026/0001/dossier'),
          office.earlier.files().get(path('dossiers/2026/0001/dossier')) ?? null
        ),
      '2026-0001'
    ],
    ['a dossier of long before taken away', (disk) => disk.put(path('dossiers/2026/0002/dossier'), null), '2026-0002'],
    [
      'a document put back to how it was long before',
      (disk) => {
        for (const name of ['office', 'copies/office'])
          disk.put(path(name), office.earlier.files().get(path(name)) ?? null)
      },
      'kantoorgegevens'
    ],
    [
      'a journal cut while nobody works',
      (disk) => {
        const journal = disk.files().get(path('journal')) ?? new Uint8Array(0)
        const lines = Buffer.from(office.disk.files().get(path('journal')) ?? []).length
        disk.put(path('journal'), journal.slice(0, lines))
      },
      'logboek'
    ]
  ])('does not pass for: %s', async (_, harm, subject) => {
    const { copying } = await worked(1, 1)
    const disk = copying.now()
    harm(disk)
    expect((await foundIn(disk)).map(subjectOf)).toContain(subject)
  })
})
