import type { session as dutch } from '../nl/session.ts'
import type { SameKeys } from '../texts.ts'

export const session: SameKeys<typeof dutch> = {
  title: 'Log in'
}
