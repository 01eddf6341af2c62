import type { setup as dutch } from '../nl/setup.ts'
import type { SameKeys } from '../texts.ts'

export const setup: SameKeys<typeof dutch> = {
  title: 'Set up Klachtenboek'
}
