import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { Journal } from '../../../electron/main/register/journal/journal.ts'
import { verifyFolder } from '../../../electron/main/register/check/verify-folder.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { clock, eventBody, sealer, segments, storeIn, temporaryFolder, valueOf } from './support.ts'

const script = fileURLToPath(new URL('saving-process.ts', import.meta.url))

/** Lets a process save until it has told of so many saves, kills it there and then, and gives the last one it told of. */
function killAfter(folder: string, saves: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      if (told.split('\n').length > saves) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => {
      resolve(Number(told.split('\n').at(-2)))
    })
  })
}

test.each([1, 7, 23])('an app killed after %i saves has lost none that it acknowledged', async (saves) => {
  const folder = temporaryFolder()
  const acknowledged = await killAfter(folder, saves)
  expect(acknowledged).toBeGreaterThan(saves)
  const disk = createDisk({ folder })
  const journal = new Journal({ disk, sealer, digest, clock })
  valueOf(await journal.open())
  const events = valueOf(await storeIn(disk).load('2026-0001'))
  expect(events.length).toBeGreaterThanOrEqual(acknowledged)
  expect(valueOf(await journal.entries()).length).toBeGreaterThanOrEqual(acknowledged - 1)
  expect(valueOf(await verifyFolder({ disk, sealer, segments, digest, clock })).findings).toEqual([])
  valueOf(await storeIn(disk).append('2026-0001', events.length, [eventBody('verder')]))
})
