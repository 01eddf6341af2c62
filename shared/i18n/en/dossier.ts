import type { dossier as dutch } from '../nl/dossier.ts'
import type { SameKeys } from '../texts.ts'

export const dossier: SameKeys<typeof dutch> = {
  title: 'Dossier'
}
