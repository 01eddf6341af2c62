import { hasInk } from '../text/tidy.ts'
import type { IndependentBody } from './policy.ts'

/** Where the independent body can be reached, beside its place. */
export const reachParts = ['address', 'postcode', 'email', 'website'] as const

/** Who the independent body is and where it can be reached, as the office fills it in. */
export type BodyDetails = Pick<IndependentBody, 'name' | 'place' | (typeof reachParts)[number]>

/** The name of the independent body with its place; empty while it is not filled in (EW-3.2, IN-2.4). */
export function nameOfBody(body: IndependentBody | undefined): string {
  if (body === undefined || !hasInk(body.name)) return ''
  return [body.name, body.place]
    .map((part) => part.trim())
    .filter(hasInk)
    .join(' te ')
}

/** Where the independent body can be reached, line by line; nothing when only its place is known. */
export function reachOfBody(body: IndependentBody | undefined): string[] {
  const said = (part: keyof BodyDetails): string => body?.[part]?.trim() ?? ''
  if (!reachParts.some((part) => hasInk(said(part)))) return []
  const place = [said('postcode'), said('place')].filter(hasInk).join('  ')
  return [said('address'), place, said('email'), said('website')].filter(hasInk)
}
