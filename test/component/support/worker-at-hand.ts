import type { MailRequest } from '../../../renderer/mail/mail-worker.ts'
import { readMail, readPastedMail } from '../../../renderer/mail/read-mail.ts'

/** Reads an e-mail where the thread would, as jsdom has none. */
export class WorkerAtHand extends EventTarget {
  postMessage({ file, isPasted, now }: MailRequest): void {
    const read = isPasted ? readPastedMail : readMail
    void read(file, now).then((data) => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate(): void {
    // Nothing runs on.
  }
}
