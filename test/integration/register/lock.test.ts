import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import {
  isRunning,
  isSameRun,
  type LockHolder,
  startOf,
  thisHolder
} from '../../../electron/main/register/folder/holder.ts'
import { lockTaker, type FolderLock, type LockOptions } from '../../../electron/main/register/folder/lock.ts'
import type { Result } from '../../../shared/result.ts'
import { fourStarts, roundsWithoutOneHolder } from '../../torture/four-starts.ts'
import { clock, codesOf, now, temporaryFolder, valueOf } from './support.ts'

const mine: LockHolder = { computer: 'BALIE', user: 'marijke', pid: 4000, machine: 'm1', bootedAt: 100, started: '7' }
const elsewhere: LockHolder = { computer: 'THUIS', user: 'bob', pid: 1, machine: 'm2', bootedAt: 9, started: '1' }

let made = 0

function options(folder: string, change: Partial<LockOptions> = {}): LockOptions {
  const newId = (): string => `nonce-${String((made += 1))}`
  return { folder, holder: mine, clock, newId, onCompromised: () => undefined, isRunning: () => true, ...change }
}

function lockFolder(settings: LockOptions): Promise<Result<FolderLock>> {
  return lockTaker(settings).take()
}

/** A lock as another process left it. */
function leftBehind(folder: string, holder: LockHolder, { number = 1, agoMs = 0 } = {}): string {
  mkdirSync(join(folder, 'lock'), { recursive: true })
  const path = join(folder, 'lock', String(number))
  writeFileSync(path, JSON.stringify({ ...holder, since: now, nonce: 'theirs' }))
  touch(path, agoMs)
  return path
}

function touch(path: string, agoMs: number): void {
  const at = new Date(Date.now() - agoMs)
  utimesSync(path, at, at)
}

describe('the lock of the data folder', () => {
  test('tells a second one who works in the folder, where and since when', async () => {
    const folder = temporaryFolder()
    const lock = valueOf(await lockFolder(options(folder)))
    expect(await lockFolder(options(folder, { holder: elsewhere }))).toEqual({
      ok: false,
      error: [{ code: 'register.locked', params: { holder: 'marijke', computer: 'BALIE', since: now } }]
    })
    expect(codesOf(await lockFolder(options(folder)))).toEqual(['register.locked'])
    await lock.release()
    const next = valueOf(await lockFolder(options(folder, { holder: elsewhere })))
    expect(valueOf(await next.isHeld())).toBe(true)
    expect(valueOf(await lock.isHeld())).toBe(false)
    await next.release()
    expect(valueOf(await next.isHeld())).toBe(false)
  })

  test('keeps one file, whatever went before', async () => {
    const folder = temporaryFolder()
    for (let count = 0; count < 5; count += 1) await valueOf(await lockFolder(options(folder))).release()
    valueOf(await lockFolder(options(folder)))
    expect(readdirSync(join(folder, 'lock'))).toEqual(['6'])
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('a folder that is not there is a disk error', async () => {
    expect(codesOf(await lockFolder(options(join(temporaryFolder(), 'weg'))))).toEqual(['register.unreadable'])
  })
})

describe('a stale lock', () => {
  test('of a process that died on this computer is taken over at once, whatever its date', async () => {
    for (const agoMs of [0, 3_600_000, -3_600_000, -9e11]) {
      const folder = temporaryFolder()
      leftBehind(folder, mine, { agoMs })
      expect(codesOf(await lockFolder(options(folder, { holder: { ...mine, pid: 5 } })))).toEqual(['register.locked'])
      const isGone = (): boolean => false
      valueOf(await lockFolder(options(folder, { holder: { ...mine, pid: 5 }, isRunning: isGone })))
    }
  })

  test('of a process whose id another program has now is taken over', async () => {
    const folder = temporaryFolder()
    const self = thisHolder()
    leftBehind(folder, { ...self, started: '1' })
    const taken = await lockFolder(options(folder, { holder: { ...self, pid: -1 }, isRunning }))
    // Where the system does not tell when a program began, its signs of life do.
    expect(codesOf(taken)).toEqual(self.started === '' ? ['register.locked'] : [])
  })

  test('of the process that asks, from before it lost the folder, is its own', async () => {
    const folder = temporaryFolder()
    leftBehind(folder, mine)
    valueOf(await lockFolder(options(folder)))
  })

  test.each([
    ['another computer', elsewhere],
    ['a copy of this computer, of the same name', { ...mine, machine: 'm9' }],
    ['a copy of this computer that was started at another moment', { ...mine, bootedAt: 5000 }],
    ['this computer before it was started anew', { ...mine, machine: 'm0' }],
    ['a computer that cannot be told from others', { ...mine, machine: '' }]
  ])('of %s is taken over only after it gave no sign of life', async (_who, holder) => {
    const folder = temporaryFolder()
    const asks = { holder: { ...mine, pid: 5 }, isRunning: () => false }
    const path = leftBehind(folder, holder)
    expect(codesOf(await lockFolder(options(folder, asks)))).toEqual(['register.locked'])
    touch(path, 60_000)
    valueOf(await lockFolder(options(folder, asks)))
  })

  test('of another computer, dated in the future, is watched for signs of life', async () => {
    const folder = temporaryFolder()
    const path = leftBehind(folder, elsewhere, { agoMs: -3_600_000 })
    let time = 0
    const taker = lockTaker(options(folder, { steady: () => time }))
    expect(codesOf(await taker.take())).toEqual(['register.locked'])
    time = 14_000
    expect(codesOf(await taker.take())).toEqual(['register.locked'])
    touch(path, -3_605_000)
    time = 16_000
    expect(codesOf(await taker.take())).toEqual(['register.locked'])
    time = 32_000
    valueOf(await taker.take())
  })

  test('whose note cannot be read holds until it gave no sign of life', async () => {
    const folder = temporaryFolder()
    const path = leftBehind(folder, elsewhere)
    writeFileSync(path, '')
    expect(codesOf(await lockFolder(options(folder)))).toEqual(['register.lockedByUnknown'])
    touch(path, 60_000)
    valueOf(await lockFolder(options(folder)))
  })

  test('of version 0.1 holds, and is taken over as before', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'lock'))
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ computer: 'THUIS', user: 'bob', pid: 1, since: now }))
    expect(codesOf(await lockFolder(options(folder)))).toEqual(['register.locked'])
    expect(readdirSync(join(folder, 'lock'))).toEqual([])
    touch(join(folder, 'lock'), 60_000)
    valueOf(await lockFolder(options(folder)))
    expect(existsSync(join(folder, 'lock.json'))).toBe(false)
  })
})

describe('whoever holds the folder', () => {
  test('gives signs of life by which others leave it alone', async () => {
    const folder = temporaryFolder()
    const lock = valueOf(await lockFolder(options(folder, { staleAfterMs: 90 })))
    const asks = { holder: elsewhere, staleAfterMs: 400 }
    for (let count = 0; count < 5; count += 1) {
      await setTimeout(150)
      expect(codesOf(await lockFolder(options(folder, asks)))).toEqual(['register.locked'])
    }
    expect(JSON.parse(readFileSync(join(folder, 'lock', '1'), 'utf8'))).toMatchObject(mine)
    await lock.release()
  })

  test('hears that another took it, and then writes nothing more', async () => {
    const folder = temporaryFolder()
    const onCompromised = vi.fn()
    const lock = valueOf(await lockFolder(options(folder, { staleAfterMs: 60, onCompromised })))
    leftBehind(folder, elsewhere, { number: 2 })
    expect(valueOf(await lock.isHeld())).toBe(false)
    await vi.waitFor(() => {
      expect(onCompromised).toHaveBeenCalledTimes(1)
    })
    await lock.release()
    expect(readdirSync(join(folder, 'lock')).sort()).toEqual(['1', '2'])
  })

  test('holds it still when the folder was away for a while', async () => {
    const folder = join(temporaryFolder(), 'stick')
    mkdirSync(folder)
    const onCompromised = vi.fn()
    const lock = valueOf(await lockFolder(options(folder, { staleAfterMs: 60, onCompromised })))
    renameSync(folder, `${folder}-away`)
    await setTimeout(150)
    expect(valueOf(await lock.isHeld())).toBe(false)
    renameSync(`${folder}-away`, folder)
    expect(valueOf(await lock.isHeld())).toBe(true)
    expect(onCompromised).not.toHaveBeenCalled()
    await lock.release()
  })

  test('does not hold an older copy of the folder', async () => {
    const folder = temporaryFolder()
    await valueOf(await lockFolder(options(folder))).release()
    const lock = valueOf(await lockFolder(options(folder)))
    rmSync(join(folder, 'lock'), { recursive: true })
    leftBehind(folder, mine, { number: 2 })
    expect(valueOf(await lock.isHeld())).toBe(false)
  })
})

describe('this process as a holder', () => {
  test('runs, and one that ended does not', () => {
    const self = thisHolder()
    expect(self.pid).toBe(process.pid)
    expect(isSameRun(self, thisHolder())).toBe(true)
    expect(isRunning(self)).toBe(self.started === '' ? null : true)
    expect(isRunning({ ...self, pid: 2 ** 30 })).toBe(false)
    expect(startOf(2 ** 30)).toBe('')
  })

  test('has a name where the user id has none', async () => {
    vi.resetModules()
    vi.doMock('node:os', async (original) => ({
      ...(await original<object>()),
      userInfo: () => {
        throw new Error('ENOENT')
      }
    }))
    const { thisHolder: nameless } = await import('../../../electron/main/register/folder/holder.ts')
    expect(nameless().user).not.toBe('')
    vi.doUnmock('node:os')
  })
})

test('of four processes that start at once after a crash exactly one has the folder', async () => {
  const rounds = await fourStarts(temporaryFolder(), 4)
  expect(rounds).toHaveLength(4)
  expect(roundsWithoutOneHolder(rounds)).toEqual([])
})
