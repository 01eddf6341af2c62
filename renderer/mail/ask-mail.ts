import { fail, type Result } from '../../shared/result.ts'
import type { MailFault, ReadMail } from './mail.ts'
import type { MailRequest } from './mail-worker.ts'

/** How long one e-mail may take. */
const deadlineMs = 20_000

/** Reads an e-mail in a thread of its own, which ends with it: one that takes too long, or breaks it, costs nothing else. */
export async function askMail(asked: MailRequest, patienceMs = deadlineMs): Promise<Result<ReadMail, MailFault>> {
  const worker = new Worker(new URL('mail-worker.ts', import.meta.url), { type: 'module' })
  let late: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise((resolve) => {
      late = setTimeout(() => resolve(fail('tooSlow')), patienceMs)
      worker.addEventListener('message', ({ data }: MessageEvent<Result<ReadMail, MailFault>>) => resolve(data))
      worker.addEventListener('error', () => resolve(fail('broken')))
      worker.postMessage(asked)
    })
  } finally {
    clearTimeout(late)
    worker.terminate()
  }
}
