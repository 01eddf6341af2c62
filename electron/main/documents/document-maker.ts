import { Worker } from 'node:worker_threads'
import type { DocumentInput } from './document-input.ts'
import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.ts'

/** Makes documents without holding up the caller. */
export interface DocumentMaker {
  /** Rejects when the document could not be made; the next one is tried anew all the same. */
  readonly make: (input: DocumentInput) => Promise<Uint8Array>
  /** Ends the worker; documents still being made are given up. */
  readonly close: () => Promise<void>
}

/** Where the bundled worker is, and the folder with the product's `fonts`. */
export interface DocumentMakerOptions {
  readonly workerPath: string | URL
  readonly resourcesFolder: string
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (problem: Error) => void
}

interface Crew {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

function settle({ waiting }: Crew, reply: WorkerReply): void {
  const asked = waiting.get(reply.id)
  waiting.delete(reply.id)
  if (asked === undefined) return
  if ('bytes' in reply) {
    asked.resolve(reply.bytes)
    return
  }
  const problem = new Error(reply.problem.message)
  problem.stack = reply.problem.stack
  asked.reject(problem)
}

function giveUp({ waiting }: Crew, problem: Error): void {
  for (const { reject } of waiting.values()) reject(problem)
  waiting.clear()
}

/** Keeps one worker thread for all documents, started with the first one and started anew after a crash. */
export function createDocumentMaker({ workerPath, resourcesFolder }: DocumentMakerOptions): DocumentMaker {
  const workerData: WorkerSettings = { resourcesFolder }
  let crew: Crew | undefined
  let lastId = 0

  function start(): Crew {
    const started: Crew = { worker: new Worker(workerPath, { workerData }), waiting: new Map() }
    const end = (problem: Error): void => {
      if (crew === started) crew = undefined
      giveUp(started, problem)
    }
    started.worker.on('message', (reply: WorkerReply) => settle(started, reply))
    started.worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
    started.worker.on('exit', (code) => end(new Error(`the documents worker ended with code ${String(code)}`)))
    // An idle worker must not keep a command line from ending.
    started.worker.unref()
    return started
  }

  return {
    make: (input) => {
      const current = (crew ??= start())
      lastId += 1
      const request: WorkerRequest = { id: lastId, input }
      current.worker.ref()
      return new Promise<Uint8Array>((resolve, reject) => {
        current.waiting.set(request.id, { resolve, reject })
        try {
          current.worker.postMessage(request)
        } catch (error) {
          current.waiting.delete(request.id)
          throw error
        }
      }).finally(() => {
        if (current.waiting.size === 0) current.worker.unref()
      })
    },
    close: async () => {
      await crew?.worker.terminate()
    }
  }
}
