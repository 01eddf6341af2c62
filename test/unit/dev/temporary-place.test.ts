import { rmSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mayRunFrom, temporaryPlace } from '../../../electron/dev/temporary-place.ts'

const mounts = (options: string): string =>
  ['/dev/vda / ext4 rw,relatime 0 0', `tmpfs /dev/shm tmpfs ${options} 0 0`, ''].join('\n')

test('programs run from a place in memory unless the system forbids it, or has no such place', () => {
  expect(mayRunFrom('/dev/shm', mounts('rw,relatime'))).toBe(true)
  expect(mayRunFrom('/dev/shm', mounts('rw,nosuid,nodev,noexec,relatime'))).toBe(false)
  expect(mayRunFrom('/dev/shm', mounts('rw') + mounts('rw,noexec'))).toBe(false)
  expect(mayRunFrom('/elders', mounts('rw'))).toBe(false)
})

test('each run has a folder of its own', () => {
  const places = [temporaryPlace(), temporaryPlace()]
  expect(new Set(places).size).toBe(2)
  for (const place of places) {
    expect(statSync(place).isDirectory()).toBe(true)
    rmSync(place, { recursive: true })
  }
})
