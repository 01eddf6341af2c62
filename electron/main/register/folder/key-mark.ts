import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'

/** The mark of a recovery key that was made and that nobody has said to have kept. */
const markPath = 'herstelsleutel.json'

/**
 * Knows whether somebody has the recovery key: one that was made while the program was ended was perhaps never seen.
 *
 * The mark comes before the key and goes when somebody says to have kept it.
 */
export class KeyMark {
  readonly #disk: Disk
  #isUnseen = false

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** Looks whether the mark is there. */
  async open(): Promise<Result<void>> {
    const stamp = await this.#disk.stamp(markPath)
    if (!stamp.ok) return stamp
    this.#isUnseen = stamp.value !== null
    return ok(undefined)
  }

  get isUnseen(): boolean {
    return this.#isUnseen
  }

  /** A key is about to be made; where that cannot be noted, no mark says that one was. */
  async begin(moment: string): Promise<Result<void>> {
    const written = await this.#disk.write(markPath, Buffer.from(`${JSON.stringify({ made: moment })}\n`, 'utf8'))
    if (written.ok) this.#isUnseen = true
    else if (!this.#isUnseen) await this.#disk.removeFile(markPath)
    return written
  }

  /** Somebody has the key. */
  async kept(): Promise<Result<void>> {
    if (!this.#isUnseen) return ok(undefined)
    const removed = await this.#disk.removeFile(markPath)
    if (removed.ok) this.#isUnseen = false
    return removed
  }
}
