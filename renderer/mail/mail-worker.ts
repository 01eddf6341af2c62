import type { Instant } from '../../shared/domain/time.ts'
import { readMail } from './read-mail.ts'

/** What the worker is asked. */
export interface MailRequest {
  readonly file: Blob
  readonly now: Instant
}

globalThis.addEventListener('message', ({ data }: MessageEvent<MailRequest>) => {
  void readMail(data.file, data.now).then((answer) => globalThis.postMessage(answer))
})
