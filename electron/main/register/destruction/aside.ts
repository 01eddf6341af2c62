import { type DossierNumber, isDossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { type Instant, instantFrom } from '../../../../shared/domain/time.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { Pace } from '../disk/pace.ts'

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
const dossierPattern = /^dossiers\/(\d{4})\/(\d{4,})\/dossier$/

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
      const paths = isFolder ? await this.#pathsIn(name, signal) : ok([''])
      if (!paths.ok) return paths
      things.push(await this.#look(name, paths.value))
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

  async #look(name: string, paths: readonly string[]): Promise<AsideThing> {
    const pace = new Pace()
    let bytes = 0
    for (const path of paths) {
      const stamp = await this.#disk.stamp(path === '' ? `${place}/${name}` : `${place}/${name}/${path}`)
      if (stamp.ok) bytes += stamp.value?.size ?? 0
      await pace.breathe()
    }
    const numbers = paths.flatMap((path) => {
      const [, year, number] = dossierPattern.exec(path) ?? []
      return year === undefined ? [] : [`${year}-${String(number)}`]
    })
    return {
      name,
      at: momentOf(name),
      files: paths.length,
      bytes,
      isOffice: paths.includes('vault.json') || paths.includes('journal'),
      dossiers: numbers.filter(isDossierNumber).toSorted(),
      drafts: paths.filter((path) => path.startsWith('drafts/')).length
    }
  }

  /** The files in one that was set aside, by their path in it. */
  async #pathsIn(name: string, signal: AbortSignal): Promise<Result<string[]>> {
    const pace = new Pace()
    const paths: string[] = []
    const waiting = ['']
    for (let folder = waiting.pop(); folder !== undefined && !signal.aborted; folder = waiting.pop()) {
      const entries = await this.#disk.listAll(folder === '' ? `${place}/${name}` : `${place}/${name}/${folder}`)
      if (!entries.ok) return entries
      for (const { name: inside, isFolder } of entries.value) {
        const path = folder === '' ? inside : `${folder}/${inside}`
        if (isFolder) waiting.push(path)
        else paths.push(path)
      }
      await pace.breathe()
    }
    return ok(paths)
  }
}
