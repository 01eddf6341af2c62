import { Worker } from 'node:worker_threads'
import { type PasswordScale, type PasswordWeight, weighHere } from './strength.ts'

/** A password to weigh. */
export interface ToScale {
  readonly id: number
  readonly password: string
  readonly names: readonly string[]
}

/** What it weighs. */
export interface FromScale {
  readonly id: number
  readonly weight: PasswordWeight
}

/** How long the thread stays after the last password; what was typed goes with it. */
const idleMs = 60_000

/**
 * Weighs in a thread of its own, which is there only while passwords are chosen: reading the word lists in takes longer
 * than the window may wait. Where the thread fails, whoever asks weighs.
 */
export function scaleInThread(workerPath: string | URL): PasswordScale {
  let worker: Worker | null = null
  let ending: NodeJS.Timeout | null = null
  let lastId = 0
  const asked = new Map<number, (weight: PasswordWeight | null) => void>()
  const answer = (id: number, weight: PasswordWeight | null): void => {
    asked.get(id)?.(weight)
    asked.delete(id)
  }
  const started = (): Worker => {
    const thread = new Worker(workerPath)
    thread.unref()
    thread.on('message', ({ id, weight }: FromScale) => {
      answer(id, weight)
    })
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      if (worker === thread) worker = null
      for (const id of asked.keys()) answer(id, null)
    })
    return thread
  }
  return async (password, names) => {
    worker ??= started()
    const thread = worker
    if (ending !== null) clearTimeout(ending)
    ending = setTimeout(() => void thread.terminate(), idleMs).unref()
    lastId += 1
    const id = lastId
    thread.ref()
    const weight = await new Promise<PasswordWeight | null>((resolve) => {
      asked.set(id, resolve)
      thread.postMessage({ id, password, names } satisfies ToScale)
    })
    if (asked.size === 0) thread.unref()
    return weight ?? weighHere(password, names)
  }
}
