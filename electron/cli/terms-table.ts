import { formatDay, formatDue, formatInstant, formatUntil } from '../../shared/domain/calendar/format.ts'
import { computeTerms } from '../../shared/domain/terms/compute-terms.ts'
import type { TermRule } from '../../shared/domain/terms/rule.ts'
import type { Term } from '../../shared/domain/terms/term.ts'
import { timeLeft } from '../../shared/domain/terms/time-left.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { readCase, type PolicyLookup, type TermsCase } from './terms-case.ts'
import { messages, sayTimeLeft, startWords } from './terms-messages.ts'
import { readMoment } from './terms-moment.ts'

/** What a person types after `terms`. */
export interface TermsOptions {
  readonly policy?: string
  readonly received?: string
  readonly registered?: string
  readonly now?: string
}

type Row = readonly string[]

const headings: Row = ['Termijn', 'Artikel', 'Uiterlijk', 'Uiterste werkdag', 'Opmerking']

function waitingFor({ start }: TermRule): string {
  if (start.from === 'event') return `begint bij ${startWords[start.event]}`
  return start.from === 'day' ? `begint bij ${startWords[start.day]}` : ''
}

function termRow(rule: TermRule, term: Term, { calendar, now }: TermsCase): Row {
  const left = term.settleBy
    ? messages.settleBy(formatUntil(term.settleBy, 'nl'))
    : sayTimeLeft(timeLeft(term, now, calendar, rule.kind))
  const note = term.provisional ? `${left}, voorlopig` : left
  const workBy = term.workBy === undefined ? '-' : formatDay(term.workBy, 'nl')
  return [rule.label, rule.clause, formatDue(term, 'nl'), workBy, note]
}

function rowsOf(termsCase: TermsCase): Row[] {
  const { rules, calendar, facts, now } = termsCase
  const terms = computeTerms(rules, calendar, facts, now)
  return rules.flatMap((rule) => {
    const own = terms.filter(({ id }) => id === rule.id)
    if (own.length === 0) return [[rule.label, rule.clause, '-', '-', waitingFor(rule)]]
    return own.map((term) => termRow(rule, term, termsCase))
  })
}

function layOut(rows: readonly Row[]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/**
 * A readable table of what a policy means for a complaint received at a moment, and how its terms stand at `now`.
 *
 * Moments without a zone are Amsterdam time. The error is a Dutch sentence.
 */
export function termsTable(options: TermsOptions, policyOf: PolicyLookup, now: Instant): Result<string, string> {
  const { policy: policyId, received, registered } = options
  if (policyId === undefined || received === undefined) return fail(messages.usage)
  const policy = policyOf(policyId)
  if (!policy) return fail(messages.unknownPolicy(policyId))
  for (const name of ['received', 'registered', 'now'] as const) {
    const moment = options[name] === undefined ? undefined : readMoment(`--${name}`, options[name])
    if (moment?.ok === false) return moment
  }
  const facts = { received, registered: registered ?? received }
  const read = readCase({ policy: policyId, facts, now: options.now ?? now }, policyOf)
  // A case names its facts; here they were typed as options.
  if (!read.ok) return fail(read.error.replaceAll('facts.', '--').replaceAll('"now"', '"--now"'))
  const heading = `${policy.id} · ${policy.title}`
  const times = `Ontvangen: ${formatInstant(read.value.facts.received, 'nl')} · stand van ${formatInstant(read.value.now, 'nl')}`
  return ok(`${heading}\n${times}\n\n${layOut([headings, ...rowsOf(read.value)])}\n`)
}
