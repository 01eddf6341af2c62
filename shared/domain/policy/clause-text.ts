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

/** A name between braces; a brace by itself counts too, so that it is found before it is printed. */
const blank = /\{([^{}]*)\}|[{}]/g

/** How long a term is, as the regulation says it: "4 weken". */
export function lengthInDutch({ value, unit }: TermRule['length']): string {
  return `${String(value)} ${units[unit][value === 1 ? 0 : 1]}`
}

/** The names of the blanks in a text, in order: `settlement`, `settlement:extension`. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(blank)].map(([whole, name]) => name ?? whole)
}

/** A text with its blanks filled in; one without a value stays as it is. */
export function fillBlanks(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(blank, (whole, name?: string) => (name === undefined ? undefined : valueOf(name)) ?? whole)
}

/** The length that a blank names, in words: of a term (`settlement`), or of its longest extension (`settlement:extension`). */
export function lengthNamed({ terms }: Pick<Policy, 'terms'>, name: string): string | undefined {
  const lengths = terms.flatMap(({ id, length, extension }): (readonly [string, TermRule['length']])[] => [
    [id, length],
    ...(extension?.atMost === undefined ? [] : [[`${id}:extension`, extension.atMost] as const])
  ])
  const found = lengths.find(([known]) => known === name)
  return found && lengthInDutch(found[1])
}

/** A clause with the lengths of its terms filled in, so that what is printed follows what is counted. */
export function readClause(policy: Pick<Policy, 'terms'>, clause: Clause): Clause {
  const fill = (text: string): string => fillBlanks(text, (name) => lengthNamed(policy, name))
  return { ...clause, title: fill(clause.title), summary: fill(clause.summary) }
}
