import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../../../electron/main/register/disk/disk.ts'
import { clearStaging, finishSwap, stagingPlace, takePlace } from '../../../../electron/main/register/restore/swap.ts'
import { HarmedDisk } from '../../../torture/faults.ts'
import { allFiles, now, temporaryFolder, valueOf } from '../support.ts'

const office = ['vault.json', 'journal', 'dossiers/2026/0001/dossier', 'format.json']

async function write(disk: Disk, within: string, paths: readonly string[], text: string): Promise<void> {
  for (const path of paths) valueOf(await disk.write(`${within}${path}`, Buffer.from(text)))
}

/** A folder with an office, another one that is laid down beside it, and what is not of any office. */
async function twoOffices(): Promise<{ folder: string; harmed: HarmedDisk; disk: Disk }> {
  const folder = temporaryFolder()
  const plain = createDisk({ folder })
  await write(plain, '', [...office, 'drafts/iemand/een', 'log/log', 'Thumbs.db'], 'oud')
  await write(plain, `${stagingPlace}/`, [...office, 'numbers'], 'nieuw')
  const harmed = new HarmedDisk()
  return { folder, harmed, disk: createDisk({ folder, fs: harmed.fs }) }
}

/** Which office lies in the folder, by every file of it. */
async function lies(folder: string): Promise<string> {
  const disk = createDisk({ folder })
  const texts = await Promise.all(office.map(async (path) => valueOf(await disk.read(path))))
  return [...new Set(texts.map((bytes) => (bytes === null ? 'weg' : Buffer.from(bytes).toString())))].join()
}

const expectNew = async (folder: string): Promise<void> => {
  expect(await lies(folder)).toBe('nieuw')
  const [aside = ''] = readdirSync(join(folder, 'terzijde'))
  const place = join(folder, 'terzijde', aside)
  const files = allFiles(place).map(({ path, bytes }) => `${path.slice(place.length + 1)}: ${bytes.toString()}`)
  expect(files.toSorted()).toEqual([...office, 'drafts/iemand/een'].map((path) => `${path}: oud`).toSorted())
  expect(readdirSync(folder).toSorted()).toEqual(
    ['Thumbs.db', 'dossiers', 'format.json', 'journal', 'log', 'numbers', 'terzijde', 'vault.json'].toSorted()
  )
}

describe('an office that takes the place of another', () => {
  test('sets that aside whole, and leaves what is of no office', async () => {
    const { folder, disk } = await twoOffices()
    expect(valueOf(await takePlace(disk, now))).toMatch(/^terzijde\//)
    await expectNew(folder)
  })

  test('where there was none, sets nothing aside', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await write(disk, `${stagingPlace}/`, office, 'nieuw')
    expect(valueOf(await takePlace(disk, now))).toBeNull()
    expect(readdirSync(folder)).not.toContain('terzijde')
  })

  test('wherever the disk fails or the power goes: the old one is whole, or the new one is after the next start', async () => {
    const counted = await twoOffices()
    counted.harmed.harm(null)
    valueOf(await takePlace(counted.disk, now))
    const { steps } = counted.harmed
    expect(steps).toBeGreaterThan(20)
    let [old, young] = [0, 0]
    for (let step = 1; step <= steps; step += 1) {
      for (const isDone of [false, true]) {
        const { folder, harmed, disk } = await twoOffices()
        harmed.harm({ step, code: 'EIO', isDone, isLasting: true })
        await takePlace(disk, now)
        const next = createDisk({ folder })
        valueOf(await finishSwap(next))
        if ((await lies(folder)) === 'oud') {
          old += 1
          // What was laid down is there still, and does not count.
          valueOf(await clearStaging(next))
          expect(valueOf(await next.read('drafts/iemand/een'))).not.toBeNull()
        } else {
          young += 1
          await expectNew(folder)
        }
      }
    }
    expect(old).toBeGreaterThan(0)
    expect(young).toBeGreaterThan(0)
  }, 60_000)
})
