import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../../electron/main/log/log.ts'
import type { Instant } from '../../../shared/domain/time.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

const clock = (): Instant => '2026-03-24T09:30:00.000Z'
const currentOf = (folder: string): string => readFileSync(join(folder, 'log', 'app.log'), 'utf8')

test('a line tells when, how bad, which code and the harmless details', () => {
  const folder = temporaryFolder()
  createLog({ folder, clock })('warning', 'register.damaged', {
    number: '2026-0012',
    count: 3,
    channel: 'dossier:sign'
  })
  expect(currentOf(folder)).toBe(
    '2026-03-24T09:30:00.000Z warning register.damaged {"number":"2026-0012","count":3,"channel":"dossier:sign"}\n'
  )
})

test('what somebody typed never gets in, also not inside an error', () => {
  const folder = temporaryFolder()
  const error = Object.assign(new TypeError('Jansen\n    weigert 0612345678'), { code: 'ENOSPC' })
  createLog({ folder, clock })('error', 'bug', {
    error,
    name: 'Jansen',
    phone: '0612345678',
    mail: 'j@jansen.nl',
    list: ['Jansen']
  })
  const text = currentOf(folder)
  expect(text).not.toMatch(/jansen|0612|weigert/i)
  expect(text).toContain('"error":"TypeError","code":"ENOSPC","stack":["at ')
})

test('full files rotate and the oldest goes', () => {
  const folder = temporaryFolder()
  const log = createLog({ folder, clock, maximumSize: 200, kept: 2 })
  for (let count = 0; count < 30; count += 1) log('info', 'app.started', { count })
  expect(readdirSync(join(folder, 'log')).sort()).toEqual(['app.1.log', 'app.2.log', 'app.log'])
  expect(currentOf(folder)).toContain('"count":29')
  for (const name of readdirSync(join(folder, 'log'))) {
    expect(readFileSync(join(folder, 'log', name)).length).toBeLessThanOrEqual(200)
  }
})

test('a log that cannot be written stops nothing', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'log'), 'a file where the folder should be')
  expect(() => {
    createLog({ folder, clock })('info', 'app.started')
  }).not.toThrow()
})
