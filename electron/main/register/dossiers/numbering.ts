import { z } from 'zod'
import {
  compareNumbers,
  type DossierNumber,
  isDossierNumber,
  parseNumber,
  printNumber
} from '../../../../shared/domain/dossier/number.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { dossierFolder, dossierPath } from './dossier-folder.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const highestSchema = z.object({ years: z.record(z.string(), z.number().int().positive()) })

type NumbersDocument = SealedDocument<z.infer<typeof highestSchema>>

function numbersDocument(place: SealedDisk): NumbersDocument {
  return sealedDocument(place, { path: 'numbers', kind: 'numbers', schema: highestSchema, isTwin: true })
}

/** The highest place given out, per year. */
export type HighestPlaces = Readonly<Record<string, number>>

/** Numbers that some other record has seen, asked for when the register's own count does not hold. */
export type NumbersSeen = () => Promise<Result<readonly string[]>>

/** The highest place per year among numbers; what is no number is passed over. */
export function highestOf(numbers: readonly string[]): HighestPlaces {
  const years: Record<string, number> = {}
  for (const number of numbers) {
    const parsed = parseNumber(number)
    if (parsed !== null) years[parsed.year] = Math.max(years[parsed.year] ?? 0, Number(parsed.place))
  }
  return years
}

/** The higher of two places, for every year that either knows. */
export function higherPlaces(left: HighestPlaces, right: HighestPlaces): HighestPlaces {
  const years = new Set([...Object.keys(left), ...Object.keys(right)])
  return Object.fromEntries([...years].map((year) => [year, Math.max(left[year] ?? 0, right[year] ?? 0)]))
}

/** Every number up to the highest of each year, oldest first. */
export function numbersUpTo(highest: HighestPlaces): DossierNumber[] {
  return Object.entries(highest).flatMap(([year, most]) =>
    Array.from({ length: most }, (_, place) => printNumber(Number(year), place + 1))
  )
}

/** The numbers that have a folder, oldest first. */
export async function listNumbers(disk: Disk): Promise<Result<DossierNumber[]>> {
  const years = await disk.list('dossiers')
  if (!years.ok) return years
  const numbers: DossierNumber[] = []
  for (const year of years.value.filter(({ name, isFolder }) => isFolder && /^\d{4}$/.test(name))) {
    const places = await disk.list(`dossiers/${year.name}`)
    if (!places.ok) return places
    const found = places.value.filter(({ isFolder }) => isFolder).map(({ name }) => `${year.name}-${name}`)
    numbers.push(...found.filter(isDossierNumber))
  }
  return ok(numbers.sort(compareNumbers))
}

/** Whether a number has events or files; fails when the disk does not tell. */
async function isTaken(disk: Disk, number: DossierNumber): Promise<Result<boolean>> {
  const stamp = await disk.stamp(dossierPath(number))
  if (!stamp.ok) return stamp
  const files = await disk.list(`${dossierFolder(number)}/files`)
  return files.ok ? ok(stamp.value !== null || files.value.length > 0) : files
}

/** Whether a number has neither events nor files, as when a power cut came before the first save. */
export async function isUnused(disk: Disk, number: DossierNumber): Promise<boolean> {
  const taken = await isTaken(disk, number)
  return taken.ok && !taken.value
}

/** The highest number given out in each year, as it was remembered; none where that cannot be read. */
export async function rememberedPlaces(place: SealedDisk): Promise<HighestPlaces> {
  const content = await numbersDocument(place).read()
  return content.ok ? (content.value?.years ?? {}) : {}
}

/** Remembers how far the numbers have come. */
export function rememberPlaces(place: SealedDisk, years: HighestPlaces): Promise<Result<void>> {
  return numbersDocument(place).write({ years: { ...years } })
}

/** The years of which a dossier has a higher number than the count of numbers given out remembers. */
export async function findNumbersBehind(
  place: SealedDisk,
  used: readonly DossierNumber[]
): Promise<Result<{ readonly year: string; readonly remembered: number; readonly used: number }[]>> {
  const content = await numbersDocument(place).read()
  if (!content.ok) return content
  const known: HighestPlaces = content.value?.years ?? {}
  return ok(
    Object.entries(highestOf(used)).flatMap(([year, highest]) =>
      highest > (known[year] ?? 0) ? [{ year, remembered: known[year] ?? 0, used: highest }] : []
    )
  )
}

/** Gives out numbers that were never given out before, also not to a dossier destroyed since. */
export class Numbering {
  readonly #disk: Disk
  readonly #document: NumbersDocument
  readonly #numbersSeen: NumbersSeen
  /** The highest place that has a folder, per year, as found when the first number was asked. */
  #folders: HighestPlaces | null = null
  /** What was given out since, also when it could not be written down. */
  #given: HighestPlaces = {}

  constructor(place: SealedDisk, numbersSeen: NumbersSeen) {
    this.#disk = place.disk
    this.#document = numbersDocument(place)
    this.#numbersSeen = numbersSeen
  }

  /** The next free number of a year; a folder that a crash left empty is taken again. */
  async next(year: number): Promise<Result<DossierNumber>> {
    const known = await this.#known()
    if (!known.ok) return known
    if (this.#folders === null) {
      const folders = await listNumbers(this.#disk)
      if (!folders.ok) return folders
      this.#folders = highestOf(folders.value)
    }
    let highest = Math.max(known.value[String(year)] ?? 0, this.#given[String(year)] ?? 0)
    const later = this.#folders[String(year)] ?? 0
    for (let place = later; place > highest; place -= 1) {
      if (!(await isUnused(this.#disk, printNumber(year, place)))) highest = place
    }
    // A folder that somebody put there meanwhile is not written over.
    for (let place = highest + 1; ; place += 1) {
      const taken = await isTaken(this.#disk, printNumber(year, place))
      if (!taken.ok) return taken
      if (!taken.value) return ok(printNumber(year, place))
    }
  }

  /** Whether a number was ever given out: numbers go up, so it was when it or a later one of its year was. */
  async wasGivenOut(number: DossierNumber): Promise<Result<boolean>> {
    const parsed = parseNumber(number)
    if (parsed === null) return ok(false)
    const known = await this.#known()
    if (!known.ok) return known
    const folders = await listNumbers(this.#disk)
    if (!folders.ok) return folders
    const highest = [known.value, this.#given, highestOf(folders.value)].map((years) => years[parsed.year] ?? 0)
    return ok(Number(parsed.place) <= Math.max(...highest))
  }

  /** Remembers that a number was given out. */
  async remember(number: DossierNumber): Promise<Result<void>> {
    const known = await this.#known()
    if (!known.ok) return known
    const years: Record<string, number> = { ...known.value }
    for (const [year, place] of Object.entries(highestOf([number]))) years[year] = Math.max(years[year] ?? 0, place)
    this.#given = years
    return this.#document.write({ years })
  }

  async #known(): Promise<Result<HighestPlaces>> {
    const content = await this.#document.read()
    if (content.ok && content.value !== null) return ok(content.value.years)
    const seen = await this.#numbersSeen()
    return seen.ok ? ok(highestOf(seen.value)) : seen
  }
}
