import type { DossierNumber } from '../domain/dossier/number.ts'

/** What is searched, in the order in which a hit is told, each with how much a hit in it weighs. */
export const weights = {
  number: 10,
  complainant: 5,
  organisation: 4,
  summary: 3,
  involved: 3,
  responsible: 2,
  classes: 2,
  phone: 4,
  email: 4,
  postcode: 4,
  address: 3,
  place: 2,
  reference: 4,
  description: 1,
  desired: 1,
  position: 1,
  solution: 1
} as const

/** A part of a dossier that is searched. */
export type SearchedField = keyof typeof weights

/** The parts that are searched, in the order in which a hit is told. */
export const searchedFields = Object.keys(weights) as SearchedField[]

/** The texts of a dossier that are searched; a part without text is left out. */
export type SearchedTexts = Readonly<Partial<Record<SearchedField, string>>>

/** A dossier as it is searched. */
export interface Searchable {
  readonly number: DossierNumber
  readonly texts: SearchedTexts
}

/** The text of a part, or empty. */
export function textIn({ number, texts }: Searchable, field: SearchedField): string {
  return field === 'number' ? number : (texts[field] ?? '')
}
