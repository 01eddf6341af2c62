import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../../fixtures/terms/print-terms.ts', import.meta.url))

function termsOnAComputerIn(zone: string): string {
  return execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, TZ: zone } })
}

const reference = termsOnAComputerIn('UTC')

it.each(['America/New_York', 'Pacific/Auckland', 'Pacific/Apia', 'Europe/Amsterdam'])(
  'a computer set to %s counts and writes the same as one set to UTC',
  (zone) => {
    const there = termsOnAComputerIn(zone)
    expect(there).toContain('"due"')
    expect(there).toBe(reference)
  },
  20_000
)
