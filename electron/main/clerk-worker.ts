import { parentPort } from 'node:worker_threads'
import { ClerkWork } from './clerk/clerk.ts'
import type { Spectacles } from './clerk/pages.ts'
import type { FromClerk, ToClerk } from './clerk/messages.ts'
import { openRow } from './open-row.ts'

const spectacles: Spectacles = {
  openRow,
  onUnreadable: (number) => {
    say({ kind: 'unreadable', number })
  }
}
let work = new ClerkWork('', spectacles)
const stops = new Map<number, AbortController>()

function say(message: FromClerk): void {
  parentPort?.postMessage(message)
}

async function answer({ id, question, asked }: Extract<ToClerk, { kind: 'ask' }>): Promise<void> {
  const stop = new AbortController()
  stops.set(id, stop)
  try {
    const waiting = {
      signal: stop.signal,
      onProgress: (progress: { done: number; total: number }) => {
        say({ kind: 'progress', id, progress })
      }
    }
    say({ kind: 'answer', id, answer: await work.answer(question, asked, waiting) })
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'broken', id, message, stack })
  } finally {
    stops.delete(id)
  }
}

parentPort?.on('message', (message: ToClerk) => {
  if (message.kind === 'name') work = new ClerkWork(message.name, spectacles)
  else if (message.kind === 'take') work.take(message.changes)
  else if (message.kind === 'stop') stops.get(message.id)?.abort()
  else void answer(message)
})
