import type { Compared } from '../domain/dossier/alike.ts'
import { folded } from '../domain/text/compare.ts'
import { limits } from '../domain/text/limits.ts'
import type { LocalDay } from '../domain/time.ts'
import { phoneForm, stemOf } from './words.ts'

/** A complaint as it was told. */
export interface Told {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly day: LocalDay
  readonly text: string
}

/** Words that stand in any complaint, whatever it is about. */
const saidAnyway: ReadonlySet<string> = new Set(
  `aan alle alleen als andere ben bent beste bij bijvoorbeeld binnen daar daarna daarom dan dat deze die dit doen door dus
  echt een eens eerst elke er even geachte gedaan geen gegaan geweest goed graag groet groeten had hadden haar hartelijke
  hebben hebt heb heeft heel heer hem hen het hier hij hoe hun iemand iets ik ingediend is ja jullie kan kon konden kunnen kunt
  klaagt klacht klachten klager maar mag maken meer meneer met meteen mevrouw mij mijn moest moet moeten mocht na naar niet niets
  nieuwe nog nooit nou nu om omdat onder ons onze ook op over paar snel steeds te tegen toch toen tot twee uit uur van vanaf
  veel verder via voor vond vriendelijke waar waarom wanneer want waren was wat week weer wel welke werd worden wordt
  wij wie wil wilde willen zal zegt zei zeer zelf zich zij zijn zo zoals zonder zou zouden zullen`.split(/\s+/u)
)

const shortestWord = 3

/** The stems of the words of a text that say what it is about. */
export function tellingWords(text: string): Set<string> {
  const words = folded(text.slice(0, limits.compared)).split(/[^\p{L}\p{M}\p{N}]+/u)
  return new Set(words.filter((word) => word.length >= shortestWord && !saidAnyway.has(word)).map(stemOf))
}

/** A complaint in the form in which it is compared with others, however its words were written. */
export function comparedOf({ name, email, phone, day, text }: Told): Compared {
  return { name, day, email: folded(email), phone: phoneForm(phone) ?? '', words: tellingWords(text) }
}
