import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { readFolderFormat } from './folder-format.ts'

/** Whether the folder is still held by this program. */
export type HeldCheck = () => Promise<Result<boolean>>

/**
 * Knows which data folder was opened, so that nothing is kept in another one: a stick can be pulled out, a network drive
 * go away, and an empty folder or an older copy stand in its place. File numbers of the system do not tell, since a stick
 * and a network drive give new ones; the folder's own id and the lock do.
 */
export class SameFolder {
  /** The folder, read without asking whether it is the same one. */
  readonly #disk: Disk
  #id: string | null = null
  #isHeld: HeldCheck | null = null

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** From now on this is the folder. */
  know(id: string): void {
    this.#id = id
  }

  /** From now on any folder is the folder, as when another office was put in it. */
  forget(): void {
    this.#id = null
  }

  /** From now on the folder must be held, too. */
  hold(isHeld: HeldCheck | null): void {
    this.#isHeld = isHeld
  }

  /** Fails with `register.folderGone` when the folder is away or another one, with `register.lockLost` when another program took it. */
  async check(): Promise<Result<void>> {
    const { folder } = this.#disk
    const gone = refuse('register.folderGone', { params: { folder } })
    const found = await readFolderFormat(this.#disk)
    if (!found.ok) return found
    if (this.#id === null) {
      const there = await this.#disk.isThere()
      if (!there.ok) return there
      return there.value ? ok(undefined) : gone
    }
    if (found.value?.id !== this.#id) return gone
    const held = this.#isHeld === null ? ok(true) : await this.#isHeld()
    if (!held.ok) return held
    return held.value ? ok(undefined) : refuse('register.lockLost')
  }
}
