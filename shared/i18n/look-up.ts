import { nl } from './nl.ts'
import type { Translate } from './translator.ts'

type Area = keyof typeof nl
type Params = Readonly<Record<string, string | number>>
type LooseTranslate = (key: string, params: Params) => string

/** Whether an area has a text for a key that is only known while running. */
export function hasText(area: Area, key: string): boolean {
  return Object.hasOwn(nl[area], key)
}

/** The text for a key that is only known while running, or null when the area has none. */
export function lookUp(t: Translate, area: Area, key: string, params: Params = {}): string | null {
  // The types demand a key known beforehand; here the table itself is asked first.
  const say = t as LooseTranslate
  return hasText(area, key) ? say(`${area}:${key}`, params) : null
}
