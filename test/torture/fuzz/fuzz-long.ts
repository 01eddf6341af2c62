import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Fuzzed } from './fuzz.ts'

const script = fileURLToPath(new URL('fuzz-process.ts', import.meta.url))

/** What the office needs, so that what is not needed is given back at once and the memory of the process says something. */
const memory = ['--max-old-space-size=150', '--max-semi-space-size=8']

/** Makes so many calls in a process of its own, with its memory and the time it is held asserted. */
export async function fuzzLong(seed: number, calls: number): Promise<Fuzzed> {
  const child = spawn(process.execPath, [...memory, script, String(seed), String(calls)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return JSON.parse(await text(child.stdout)) as Fuzzed
}
