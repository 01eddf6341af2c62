import type { settings as dutch } from '../nl/settings.ts'
import type { SameKeys } from '../texts.ts'

export const settings: SameKeys<typeof dutch> = {
  title: 'Settings'
}
