import { type DossierNumber, isDossierNumber, parseNumber } from '../../../../shared/domain/dossier/number.ts'

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

const eventsFile = /^dossiers\/(\d{4})\/(\d{4,})\/dossier$/

/** The numbers of the dossiers whose events are among these files. */
export function dossiersAmong(paths: readonly string[]): DossierNumber[] {
  return paths.flatMap((path) => {
    const [, year = '', place = ''] = eventsFile.exec(path) ?? []
    const number = `${year}-${place}`
    return isDossierNumber(number) ? [number] : []
  })
}
