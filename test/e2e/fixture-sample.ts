import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The sample office's password, the same for every account. */
export const samplePassword = 'voorbeeld-wachtwoord'

/** The sample office's complaints officer. */
export const sampleOfficer = 'Marleen van Duinen'

/** Plays the sample office's year up to a moment, in a new temporary folder that is given back. */
export function fillSample(until: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-voorbeeld-'))
  const words = ['electron/dev/command-line.ts', 'demo', '--data', folder, '--until', until, '--no-documents']
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The sample office could not be filled.\n${stderr}`)
  return folder
}
