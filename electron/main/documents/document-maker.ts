import { Worker } from 'node:worker_threads'
import type { DocumentInput, MadeDocument } from '../../../shared/papers/document-input.ts'
import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.ts'

/** Makes documents without holding up the caller. */
export interface DocumentMaker {
  /**
   * Rejects when the document could not be made, not within its time (`TimeoutError`), or when it is not waited for any more;
   * the next one is tried anew all the same.
   */
  readonly make: (input: DocumentInput, patience?: { readonly signal?: AbortSignal }) => Promise<MadeDocument>
  /** Ends the workers; documents still being made are given up. */
  readonly close: () => Promise<void>
}

/** Where the bundled worker is, the folder with the product's `fonts`, and how much is done at once and how long at most. */
export interface DocumentMakerOptions {
  readonly workerPath: string | URL
  readonly resourcesFolder: string
  readonly workers?: number
  readonly deadlineMs?: number
}

interface Task {
  readonly request: WorkerRequest
  readonly resolve: (document: MadeDocument) => void
  readonly reject: (problem: Error) => void
}

/** A worker with the one document that it is making, if any. */
interface Desk {
  readonly worker: Worker
  task: Task | undefined
  deadline: NodeJS.Timeout | undefined
}

function settle({ resolve, reject }: Task, reply: WorkerReply): void {
  if ('document' in reply) {
    resolve(reply.document)
    return
  }
  const problem = new Error(reply.problem.message)
  problem.stack = reply.problem.stack
  reject(problem)
}

/** Gives up the task at hand and makes the desk free. */
function clear(desk: Desk): Task | undefined {
  const { task } = desk
  clearTimeout(desk.deadline)
  desk.task = undefined
  // An idle worker must not keep a command line from ending.
  desk.worker.unref()
  return task
}

/** Keeps a few worker threads for all documents, each with one at a time: a crash or a deadline costs one document, no other. */
export function createDocumentMaker(options: DocumentMakerOptions): DocumentMaker {
  const { workerPath, resourcesFolder, workers = 2, deadlineMs = 10_000 } = options
  const workerData: WorkerSettings = { resourcesFolder }
  const desks = new Set<Desk>()
  const queue: Task[] = []
  let lastId = 0

  function open(): Desk {
    const desk: Desk = { worker: new Worker(workerPath, { workerData }), task: undefined, deadline: undefined }
    const end = (problem: Error): void => {
      desks.delete(desk)
      clear(desk)?.reject(problem)
      next()
    }
    desk.worker.on('message', (reply: WorkerReply) => {
      const task = clear(desk)
      if (task !== undefined) settle(task, reply)
      next()
    })
    desk.worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
    desk.worker.on('exit', (code) => end(new Error(`the documents worker ended with code ${String(code)}`)))
    desks.add(desk)
    return desk
  }

  /** Ends a worker with what it was making: a layout that is under way hears of nothing. */
  function giveUp(desk: Desk, problem: Error): void {
    desks.delete(desk)
    clear(desk)?.reject(problem)
    void desk.worker.terminate()
    next()
  }

  /** Nobody waits for it any more. */
  function stop(task: Task): void {
    const problem = new DOMException('the document is not waited for any more', 'AbortError')
    const place = queue.indexOf(task)
    const desk = [...desks].find((one) => one.task === task)
    if (place >= 0) queue.splice(place, 1)
    if (desk === undefined) task.reject(problem)
    else giveUp(desk, problem)
  }

  function give(desk: Desk, task: Task): void {
    desk.task = task
    desk.worker.ref()
    desk.deadline = setTimeout(() => {
      giveUp(desk, new DOMException(`the document was not made within ${String(deadlineMs)} ms`, 'TimeoutError'))
    }, deadlineMs)
    try {
      desk.worker.postMessage(task.request)
    } catch (error) {
      clear(desk)?.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  function next(): void {
    while (queue.length > 0) {
      const free = [...desks].find(({ task }) => task === undefined) ?? (desks.size < workers ? open() : undefined)
      const task = free === undefined ? undefined : queue.shift()
      if (free === undefined || task === undefined) return
      give(free, task)
    }
  }

  return {
    make: (input, { signal } = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1
        const task: Task = { request: { id: lastId, input }, resolve, reject }
        if (signal?.aborted === true) {
          stop(task)
          return
        }
        signal?.addEventListener('abort', () => stop(task), { once: true })
        queue.push(task)
        next()
      }),
    close: async () => {
      for (const { reject } of queue.splice(0)) reject(new Error('the documents workers were ended'))
      await Promise.all([...desks].map(({ worker }) => worker.terminate()))
    }
  }
}
