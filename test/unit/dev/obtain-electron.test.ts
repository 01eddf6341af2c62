import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { beforeEach, expect, it, vi } from 'vitest'
import { installedElectron } from '../../../electron/dev/installed-electron.ts'
import { obtainElectron } from '../../../electron/dev/obtain-electron.ts'

vi.mock('node:child_process', () => ({ spawnSync: vi.fn() }))
vi.mock('../../../electron/dev/installed-electron.ts', () => ({ installedElectron: vi.fn() }))
vi.mock('node:fs', () => ({ existsSync: vi.fn(), mkdirSync: vi.fn(), writeFileSync: vi.fn() }))

const installed = vi.mocked(installedElectron)
const { writeFileSync } = vi.mocked(await import('node:fs'))

beforeEach(() => {
  vi.resetAllMocks()
  vi.spyOn(console, 'log').mockReturnValue(undefined)
})

it('takes the program that is there, without fetching anything', () => {
  installed.mockReturnValue('/electron')
  expect(obtainElectron()).toBe('/electron')
  expect(spawnSync).not.toHaveBeenCalled()
})

it('fetches it once when it is not there', () => {
  installed.mockReturnValueOnce(undefined).mockReturnValueOnce('/electron')
  expect(obtainElectron()).toBe('/electron')
  expect(spawnSync).toHaveBeenCalledOnce()
  expect(writeFileSync).not.toHaveBeenCalled()
})

it('notes that it cannot be had, and tries no second time', () => {
  expect(obtainElectron()).toBeUndefined()
  expect(writeFileSync).toHaveBeenCalledOnce()
  vi.mocked(existsSync).mockReturnValue(true)
  expect(obtainElectron()).toBeUndefined()
  expect(spawnSync).toHaveBeenCalledOnce()
})
