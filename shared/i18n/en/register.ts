import type { register as dutch } from '../nl/register.ts'
import type { SameKeys } from '../texts.ts'

export const register: SameKeys<typeof dutch> = {
  title: 'Register'
}
