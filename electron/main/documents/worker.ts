import { parentPort, workerData } from 'node:worker_threads'
import { makeDocument } from './kinds.ts'
import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.ts'

const settings = workerData as WorkerSettings

async function answer({ id, input }: WorkerRequest): Promise<WorkerReply> {
  try {
    return { id, document: await makeDocument(input, settings.resourcesFolder) }
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error))
    return { id, problem: { message: problem.message, stack: problem.stack ?? '' } }
  }
}

parentPort?.on('message', (request: WorkerRequest) => {
  void answer(request).then((reply) => {
    // Handed over and not copied, so that this thread keeps nothing of it.
    const handed = 'document' in reply ? [reply.document.bytes.buffer as ArrayBuffer] : []
    parentPort?.postMessage(reply, handed)
  })
})
