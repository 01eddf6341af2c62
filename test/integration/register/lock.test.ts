import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder, type LockOptions } from '../../../electron/main/register/folder/lock.ts'
import { clock, codesOf, now, temporaryFolder, valueOf } from './support.ts'

const mine = { computer: 'BALIE', user: 'marijke', pid: process.pid }

function options(folder: string, change: Partial<LockOptions> = {}): LockOptions {
  return { folder, holder: mine, clock, onCompromised: () => undefined, ...change }
}

test('a second one is told who works in the folder, where and since when', async () => {
  const folder = temporaryFolder()
  const lock = valueOf(await lockFolder(options(folder)))
  expect(await lockFolder(options(folder, { holder: { computer: 'THUIS', user: 'bob', pid: 1 } }))).toEqual({
    ok: false,
    error: [{ code: 'register.locked', params: { holder: 'marijke', computer: 'BALIE', since: now } }]
  })
  expect(codesOf(await lockFolder(options(folder)))).toEqual(['register.locked'])
  await lock.release()
  const next = valueOf(await lockFolder(options(folder, { holder: { ...mine, user: 'bob' } })))
  await next.release()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('the lock of a process that died on this computer is taken over at once', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lock'))
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ ...mine, pid: 999, since: now }))
  const isRunning = (): boolean => false
  expect(codesOf(await lockFolder(options(folder, { isRunning: () => true })))).toEqual(['register.locked'])
  const elsewhere = { computer: 'THUIS', user: 'bob', pid: 1 }
  expect(codesOf(await lockFolder(options(folder, { isRunning, holder: elsewhere })))).toEqual(['register.locked'])
  await valueOf(await lockFolder(options(folder, { isRunning }))).release()
})

test('the lock of another computer is taken over after it gave no sign of life', async () => {
  const folder = temporaryFolder()
  const lock = join(folder, 'lock')
  mkdirSync(lock)
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(lock, longAgo, longAgo)
  await valueOf(await lockFolder(options(folder))).release()
})

test('a lock without a readable note still holds', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lock'))
  writeFileSync(join(folder, 'lock.json'), 'stuk')
  expect(await lockFolder(options(folder))).toEqual({
    ok: false,
    error: [{ code: 'register.lockedByUnknown' }]
  })
})

test('a folder that is not there is a disk error', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(codesOf(await lockFolder(options(join(file, 'data'))))).toEqual(['register.unreadable'])
})
