import type { RegisterLine } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import { roleOf } from '../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { sampleOffice, samplePassword } from '../sample/office.ts'
import { people, personKeys } from '../sample/people.ts'
import { layOutTable, shorten } from '../table.ts'
import { roleFor } from './cast.ts'
import { demoMessages as say } from './messages.ts'
import type { Summary } from './summary.ts'

/** A played office, and where its documents went; null for nowhere. */
export interface ResultToSay {
  readonly policy: Policy
  readonly lines: readonly RegisterLine[]
  readonly summary: Summary
  readonly out: string | null
}

function clauseOf(policy: Policy, term: string): string {
  return policy.terms.find(({ id }) => id === term)?.clause ?? term
}

function signalRow(t: Translate, policy: Policy, line: RegisterLine): string[] {
  if (!line.readable) return [line.number]
  const { number, receivedAt, complainant, summary, status, missed } = line
  const clauses = [...new Set(missed.map((term) => clauseOf(policy, term)))]
  return [
    number,
    formatDay(amsterdamDay(receivedAt), 'nl'),
    shorten(complainant, 22),
    shorten(summary, 48),
    t(`statuses:${status}`),
    clauses.join(', ')
  ]
}

function termRow(policy: Policy, summary: Summary, id: string): string[] {
  const count = summary.terms[id]
  const label = policy.terms.find((term) => term.id === id)?.label ?? id
  if (count === undefined) return [label]
  return [label, count.clause, ...[count.met, count.missed, count.superseded, count.running, count.lapsed].map(String)]
}

function sayDocuments(documents: readonly string[], out: string | null): string[] {
  if (out === null) return []
  const forms = documents.filter((name) => /^klachtenregistratieformulier-\d/.test(name))
  const others = documents.filter((name) => !forms.includes(name))
  const [first, last] = [forms.at(0), forms.at(-1)]
  const range = first === undefined || last === undefined ? [] : [say.forms(first, last)]
  return [say.documents(documents.length, out), ...[...others, ...range].map((name) => `  ${name}`), '']
}

/** The sample office's year as readable text: its signals, its terms, its documents. */
export function sayResult(t: Translate, result: ResultToSay): string {
  const { policy, lines, summary, out } = result
  const { signals, closed, open, documents, year } = summary
  const signalRows = lines.map((line) => signalRow(t, policy, line))
  const termRows = Object.keys(summary.terms).map((id) => termRow(policy, summary, id))
  return [
    say.heading(sampleOffice.name, policy.id, year),
    say.counts(signals, closed, open),
    '',
    layOutTable(say.signalHeadings, signalRows),
    '',
    layOutTable(say.termHeadings, termRows),
    '',
    ...sayDocuments(documents, out)
  ].join('\n')
}

/** How to get into a sample office that is kept. */
export function sayAccess(policy: Policy, folder: string, recoveryKey: string): string {
  const rows = personKeys.map((key) => [people[key].name, roleOf(policy, roleFor(policy, key))?.label ?? ''])
  return [
    say.dataKept(folder),
    '',
    layOutTable(say.accountHeadings, rows),
    '',
    say.password(samplePassword),
    say.recoveryKey(recoveryKey),
    ''
  ].join('\n')
}
