/** A dossier's number, `2026-0012`: its year, and its place in that year's register. */
export type DossierNumber = string

const pattern = /^(\d{4})-(\d{4,9})$/

/** A number's year and place, or null when this is no dossier number. */
export function parseNumber(number: string): { readonly year: string; readonly place: string } | null {
  const [, year, place] = pattern.exec(number) ?? []
  return year === undefined || place === undefined ? null : { year, place }
}

/** The number at a place of a year. */
export function printNumber(year: number | string, place: number): DossierNumber {
  return `${String(year)}-${String(place).padStart(4, '0')}`
}

/** Oldest number first. */
export function compareNumbers(left: DossierNumber, right: DossierNumber): number {
  const [first, second] = [parseNumber(left), parseNumber(right)]
  if (first === null || second === null) return left < right ? -1 : 1
  return Number(first.year) - Number(second.year) || Number(first.place) - Number(second.place)
}

/** The dossier's folder inside the data folder; a number that is none is a bug. */
export function dossierFolder(number: DossierNumber): string {
  const parsed = parseNumber(number)
  if (parsed === null) throw new Error('Not a dossier number')
  return `dossiers/${parsed.year}/${parsed.place}`
}

/** The file with the dossier's events. */
export function dossierPath(number: DossierNumber): string {
  return `${dossierFolder(number)}/dossier`
}
