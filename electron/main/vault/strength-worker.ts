import { parentPort } from 'node:worker_threads'
import { weighHere } from './strength.ts'
import type { FromScale, ToScale } from './strength-thread.ts'

async function answer({ id, password, names }: ToScale): Promise<void> {
  const weight = await weighHere(password, names)
  parentPort?.postMessage({ id, weight } satisfies FromScale)
}

parentPort?.on('message', (message: ToScale) => void answer(message))
