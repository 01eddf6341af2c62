import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import { nodeFileSystem, type FileSystem } from '../../../electron/main/register/disk/file-system.ts'
import { patient, type Timer } from '../../../electron/main/register/disk/patience.ts'
import { codesOf, temporaryFolder, valueOf } from './support.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** A clock on which waiting takes no time. */
class Waiting implements Timer {
  time = 0
  waits = 0
  now = (): number => this.time
  wait = (milliseconds: number): Promise<void> => {
    this.time += milliseconds
    this.waits += 1
    return Promise.resolve()
  }
}

/** A disk of which one step fails with a code until a moment. */
function busyDisk(step: keyof FileSystem, code: string, until: number) {
  const folder = temporaryFolder()
  const timer = new Waiting()
  const state = { isOn: false, until }
  const fs = Object.fromEntries(
    Object.entries(nodeFileSystem).map(([name, call]) => [
      name,
      (...words: never[]): unknown => {
        if (name !== step || !state.isOn || timer.time >= state.until)
          return (call as (...all: never[]) => unknown)(...words)
        return Promise.reject(Object.assign(new Error(code), { code }))
      }
    ])
  ) as unknown as FileSystem
  return { disk: createDisk({ folder, fs: patient(fs, timer) }), folder, timer, state }
}

const steps: readonly (readonly [keyof FileSystem, (disk: Disk) => Promise<{ ok: boolean }>])[] = [
  ['rename', (disk) => disk.write('office', bytes('b'))],
  ['openFile', (disk) => disk.write('office', bytes('b'))],
  ['makeFolder', (disk) => disk.write('drafts/a/b', bytes('b'))],
  ['syncFolder', (disk) => disk.write('office', bytes('b'))],
  ['readFile', (disk) => disk.read('office')],
  ['readEnd', (disk) => disk.readEnd('office', 9)],
  ['stamp', (disk) => disk.stamp('office')],
  ['list', (disk) => disk.list('')],
  ['truncate', (disk) => disk.truncate('office', 1)],
  ['removeFile', (disk) => disk.removeFile('office')],
  ['removeFolder', (disk) => disk.removeFolder('policies')],
  ['rename', (disk) => disk.move('policies', 'removing/policies')]
]

async function filled(busy: ReturnType<typeof busyDisk>): Promise<void> {
  valueOf(await busy.disk.write('office', bytes('aaaa')))
  valueOf(await busy.disk.write('policies/EW-v1', bytes('a')))
  busy.state.isOn = true
}

describe('a file that is busy for a moment', () => {
  test.each(steps.flatMap(([step, task]) => ['EPERM', 'EBUSY', 'EACCES'].map((code) => [step, code, task] as const)))(
    'at %s with %s is tried again, and nobody hears of it',
    async (step, code, task) => {
      const busy = busyDisk(step, code, 1500)
      await filled(busy)
      valueOf((await task(busy.disk)) as never)
      expect(busy.timer.time).toBeLessThanOrEqual(2000)
      expect(busy.timer.waits).toBeGreaterThan(3)
    }
  )

  test('and stays busy is told of after two seconds, and the old content is there', async () => {
    const busy = busyDisk('rename', 'EBUSY', Infinity)
    await filled(busy)
    expect(codesOf(await busy.disk.write('office', bytes('b')))).toEqual(['register.busy'])
    expect(busy.timer.time).toBeGreaterThan(1500)
    expect(busy.timer.time).toBeLessThanOrEqual(2000)
    expect(readFileSync(join(busy.folder, 'office'), 'utf8')).toBe('aaaa')
  })

  test.each(['ENOSPC', 'EROFS', 'EIO', 'EMFILE', 'ESTALE', 'ENOTDIR'])('%s is told of at once', async (code) => {
    const busy = busyDisk('readFile', code, Infinity)
    await filled(busy)
    expect((await busy.disk.read('office')).ok).toBe(false)
    expect(busy.timer.waits).toBe(0)
  })

  test('a disk that never lets go is not waited for at each of a thousand files', async () => {
    const busy = busyDisk('readFile', 'EACCES', Infinity)
    await filled(busy)
    for (let count = 0; count < 1000; count += 1) await busy.disk.read('office')
    expect(busy.timer.time).toBeLessThan(7000)
    busy.state.until = 0
    busy.timer.time += 30_000
    valueOf(await busy.disk.read('office'))
    busy.state.until = busy.timer.time + 1000
    valueOf(await busy.disk.read('office'))
  })
})
