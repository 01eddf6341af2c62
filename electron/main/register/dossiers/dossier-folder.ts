import { type DossierNumber, parseNumber } from '../../../../shared/domain/dossier/number.ts'

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
