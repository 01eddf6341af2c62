import type { TermRule } from '../terms/rule.ts'
import type { Clause, Policy } from './policy.ts'

const units: Readonly<Record<TermRule['length']['unit'], readonly [one: string, more: string]>> = {
  hours: ['uur', 'uur'],
  workingDays: ['werkdag', 'werkdagen'],
  calendarDays: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  years: ['jaar', 'jaar']
}

const blank = /\{([a-z][a-z-]*)(:extension)?\}/g

/** How long a term is, as the regulation says it: "4 weken". */
export function lengthInDutch({ value, unit }: TermRule['length']): string {
  return `${String(value)} ${units[unit][value === 1 ? 0 : 1]}`
}

/** The terms that a clause's text names between braces (`{settlement}`, `{settlement:extension}`): lengths are filled in where it is read. */
export function termsNamedIn({ title, summary }: Pick<Clause, 'title' | 'summary'>): string[] {
  return [...`${title} ${summary}`.matchAll(blank)].flatMap(([, id]) => id ?? [])
}

/** A clause with the lengths of its terms filled in, so that what is printed follows what is counted. */
export function readClause({ terms }: Pick<Policy, 'terms'>, clause: Clause): Clause {
  const fill = (text: string): string =>
    text.replace(blank, (whole, id: string, ofExtension?: string) => {
      const rule = terms.find((term) => term.id === id)
      const length = ofExtension === undefined ? rule?.length : rule?.extension?.atMost
      return length === undefined ? whole : lengthInDutch(length)
    })
  return { ...clause, title: fill(clause.title), summary: fill(clause.summary) }
}
