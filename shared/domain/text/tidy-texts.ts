import { tidyText } from './tidy.ts'

/** A value as parsed from JSON, with every text in it tidied; names of keys stay as they are. */
export function tidyTexts(json: unknown): unknown {
  if (typeof json === 'string') return tidyText(json)
  if (Array.isArray(json)) return json.map(tidyTexts)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, tidyTexts(value)]))
}
