/** An e-mail that was dropped on the window, chosen or pasted, and how many more came with it. */
export interface LaidDown {
  readonly file: Blob
  readonly others: number
  readonly isPasted: boolean
}

/** Where an e-mail lies between the drop and the intake that it fills; it is taken from there once. */
export class MailTray {
  readonly #listeners = new Set<() => void>()
  #laid: LaidDown | null = null

  /** Lays down the first of some e-mails; one that lies there still makes way. */
  lay(files: readonly File[]): void {
    const [file] = files
    if (file !== undefined) this.#put({ file, others: files.length - 1, isPasted: false })
  }

  /** Lays down what was copied from a mail program. */
  layPasted(text: string): void {
    this.#put({ file: new Blob([text]), others: 0, isPasted: true })
  }

  #put(laid: LaidDown): void {
    this.#laid = laid
    for (const listener of this.#listeners) listener()
  }

  /** Takes what lies there, if anything does. */
  take(): LaidDown | null {
    const laid = this.#laid
    this.#laid = null
    return laid
  }

  /** Tells of the e-mail that lies there and of every next one, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    if (this.#laid !== null) listener()
    return () => this.#listeners.delete(listener)
  }
}

/** The tray of this window. */
export const mailTray = new MailTray()

/** The files among some that are e-mails by their name or type, as of Outlook too. */
export function mailsAmong(files: readonly File[]): File[] {
  return files.filter(({ name, type }) => /\.(?:eml|msg)$/i.test(name) || type === 'message/rfc822')
}
