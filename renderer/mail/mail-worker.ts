import type { Instant } from '../../shared/domain/time.ts'
import { readMail, readPastedMail } from './read-mail.ts'

/** What the worker is asked. */
export interface MailRequest {
  readonly file: Blob
  readonly isPasted: boolean
  readonly now: Instant
}

globalThis.addEventListener('message', ({ data }: MessageEvent<MailRequest>) => {
  const read = data.isPasted ? readPastedMail : readMail
  void read(data.file, data.now).then((answer) => globalThis.postMessage(answer))
})
