import { describe, expect, it } from 'vitest'
import { hasDisplay, readLaunchOptions, valueOf } from '../../../electron/dev/launch-options.ts'
import { addCounts, closingLine, readPlaywrightReport, readVitestReport } from '../../../electron/dev/test-report.ts'
import { parseAppArguments } from '../../../electron/main/app/arguments.ts'

describe('starting from source', () => {
  it('keeps --demo to itself and passes the rest on to the app', () => {
    expect(readLaunchOptions(['--demo', '--data', 'D', '--now', 'N'])).toEqual({
      demo: true,
      forApp: ['--data', 'D', '--now', 'N']
    })
  })

  it('needs a display on Linux only', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('win32', {})).toBe(true)
  })

  it('reads an option in both ways of writing it', () => {
    expect(valueOf('--now', ['--now', 'A'])).toBe('A')
    expect(valueOf('--now', ['--now=A'])).toBe('A')
    expect(valueOf('--now', ['--data', 'D'])).toBeUndefined()
  })

  it('the app takes a folder and a fixed clock; packaged it takes no clock, and a moment that is none is refused', () => {
    const words = ['--data', 'D', '--now', '2026-03-24T10:00:00+01:00']
    const now = '2026-03-24T09:00:00.000Z'
    expect(parseAppArguments(words, { packaged: false })).toEqual({ ok: true, value: { data: 'D', now } })
    expect(parseAppArguments(words, { packaged: true })).toEqual({ ok: true, value: { data: 'D' } })
    expect(parseAppArguments(['--now', 'gisteren'], { packaged: false })).toMatchObject({
      ok: false,
      error: [{ code: 'arguments.now' }]
    })
  })
})

describe('the closing line of a test run', () => {
  it('adds both runners, and counts a file that could not run as a failure', () => {
    const unit = readVitestReport({ numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 })
    const screens = readPlaywrightReport({ stats: { expected: 2, unexpected: 1, flaky: 1 } })
    expect(closingLine(addCounts(unit, screens))).toBe('5 passed, 3 failed')
  })
})
