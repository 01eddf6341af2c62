import { Worker } from 'node:worker_threads'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Clerk, ClerkOpener, ClerkQuestions, Waiting } from '../services/ports/clerk.ts'
import type { FromClerk, ToClerk } from './messages.ts'

interface Asked {
  readonly resolve: (answer: never) => void
  readonly reject: (problem: Error) => void
  readonly waiting: Waiting
}

/** Who is told of what happens to a clerk beside the answers. */
interface Told {
  readonly ended: () => void
  readonly onUnreadable: (number: DossierNumber) => void
}

/** How much a thread keeps of what it may soon forget: little, for it is one among others on this PC. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

function start(workerPath: string | URL): Worker {
  const worker = new Worker(workerPath, { resourceLimits })
  // An idle clerk keeps no program from ending.
  worker.unref()
  return worker
}

/**
 * Clerks in a thread of their own, so that nothing waits while the whole register is walked. The thread of the next one
 * is started before there is anything to give it; it is used once, and ends with the session.
 */
export function clerksInThreads(workerPath: string | URL): ClerkOpener {
  let spare: Worker | null = start(workerPath)
  return (name, onUnreadable) => {
    const worker = spare ?? start(workerPath)
    spare = null
    const ended = (): void => {
      spare ??= start(workerPath)
    }
    return clerkIn(worker, name, { ended, onUnreadable })
  }
}

function clerkIn(worker: Worker, name: string, { ended, onUnreadable }: Told): Clerk {
  const asked = new Map<number, Asked>()
  let lastId = 0
  let isGone = false
  const tell = (message: ToClerk): void => {
    worker.postMessage(message)
  }
  const end = (problem: Error): void => {
    isGone = true
    for (const { reject } of asked.values()) reject(problem)
    asked.clear()
  }
  worker.on('message', (message: FromClerk) => {
    if (message.kind === 'unreadable') {
      onUnreadable(message.number)
      return
    }
    const one = asked.get(message.id)
    if (one === undefined) return
    if (message.kind === 'progress') {
      one.waiting.onProgress?.(message.progress)
      return
    }
    asked.delete(message.id)
    if (asked.size === 0) worker.unref()
    if (message.kind === 'answer') one.resolve(message.answer as never)
    else one.reject(Object.assign(new Error(message.message), { stack: message.stack }))
  })
  worker.on('error', (error) => {
    end(error instanceof Error ? error : new Error(String(error)))
  })
  worker.on('exit', () => {
    end(new Error('the clerk was sent away'))
  })
  tell({ kind: 'name', name })
  return {
    get isGone() {
      return isGone
    },
    take: (changes) => {
      tell({ kind: 'take', changes })
    },
    ask: <Kind extends keyof ClerkQuestions>(kind: Kind, question: ClerkQuestions[Kind]['asks'], waiting = {}) =>
      new Promise<ClerkQuestions[Kind]['answers']>((resolve, reject) => {
        if (isGone) {
          reject(new Error('the clerk was sent away'))
          return
        }
        lastId += 1
        const id = lastId
        asked.set(id, { resolve: resolve, reject, waiting })
        worker.ref()
        const { signal } = waiting as Waiting
        signal?.addEventListener('abort', () => {
          if (!asked.delete(id)) return
          tell({ kind: 'stop', id })
          reject(signal.reason instanceof Error ? signal.reason : new Error('nobody waits any more'))
        })
        tell({ kind: 'ask', id, question: kind, asked: question })
      }),
    leave: async () => {
      await worker.terminate()
      ended()
    }
  }
}
