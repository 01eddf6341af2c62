import { compareNumbers, type DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { type Instant, instantFrom } from '../../../../shared/domain/time.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { filesBelow, sizeOf } from '../disk/files-below.ts'
import { dossiersAmong } from '../dossiers/dossier-folder.ts'

/** Something that was set aside. */
export interface AsideThing {
  /** Its name in the folder `terzijde`. */
  readonly name: string
  /** When it was set aside; null where its name does not tell. */
  readonly at: Instant | null
  readonly files: number
  readonly bytes: number
  /** Whether it is an office, and not only something of one. */
  readonly isOffice: boolean
  readonly dossiers: readonly DossierNumber[]
  readonly drafts: number
}

const place = 'terzijde'
const momentPattern = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)(?:-\d+)?$/

function momentOf(name: string): Instant | null {
  const [, hour = '', minute = '', second = '', rest = ''] = momentPattern.exec(name) ?? []
  return instantFrom(`${hour}:${minute}:${second}.${rest}`) ?? null
}

/** What was set aside: what had to make room for a backup, or could not be read. */
export class Aside {
  readonly #disk: Disk

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** All that lies there, the newest first. */
  async list(signal: AbortSignal): Promise<Result<AsideThing[]>> {
    const entries = await this.#disk.listAll(place)
    if (!entries.ok) return entries
    const things: AsideThing[] = []
    for (const { name, isFolder } of entries.value) {
      const thing = await this.#look(name, isFolder, signal)
      if (!thing.ok) return thing
      things.push(thing.value)
    }
    return ok(things.toSorted((left, right) => (left.name < right.name ? 1 : -1)))
  }

  /**
   * Removes one for good; whether it was there. It leaves its place whole: what a power cut or a busy file keeps of it is
   * removed at the next opening.
   */
  async remove(name: string): Promise<Result<boolean>> {
    const entries = await this.#disk.listAll(place)
    if (!entries.ok) return entries
    if (!entries.value.some((entry) => entry.name === name)) return ok(false)
    const cleared = await this.#disk.removeFolder('removing')
    if (!cleared.ok) return cleared
    const moved = await this.#disk.move(`${place}/${name}`, `removing/${name}`)
    if (!moved.ok) return moved
    await this.#disk.removeFolder('removing')
    return ok(true)
  }

  async #look(name: string, isFolder: boolean, signal: AbortSignal): Promise<Result<AsideThing>> {
    const path = `${place}/${name}`
    const files = isFolder ? await filesBelow(this.#disk, path, signal) : await this.#alone(path)
    if (!files.ok) return files
    const paths = [...files.value.keys()]
    return ok({
      name,
      at: momentOf(name),
      files: paths.length,
      bytes: sizeOf(files.value),
      isOffice: paths.includes('vault.json') || paths.includes('journal'),
      dossiers: dossiersAmong(paths).toSorted(compareNumbers),
      drafts: paths.filter((inside) => inside.startsWith('drafts/')).length
    })
  }

  async #alone(path: string): Promise<Result<Map<string, number>>> {
    const stamp = await this.#disk.stamp(path)
    return stamp.ok ? ok(new Map([['', stamp.value?.size ?? 0]])) : stamp
  }
}
