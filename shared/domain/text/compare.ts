import { blank, lineEnd } from './blanks.ts'
import { withoutInvisibles } from './invisible.ts'

/** A text for comparing: compatible forms made one, invisible characters left out, blanks made one plain space. */
export function plainForm(text: string): string {
  return withoutInvisibles(text)
    .normalize('NFKC')
    .replace(lineEnd, ' ')
    .replace(blank, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
}

/** A text for looking up: as `plainForm`, without capitals and accents, so that "Ploeg" finds "plöeg". */
export function folded(text: string): string {
  return plainForm(
    text.normalize('NFKD').replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
  ).toLowerCase()
}
