import { isDossierNumber, printNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { RefusalCode } from '../../../../shared/refusal-codes.ts'
import type { Finding, Known } from '../proof/known.ts'
import type { LastStretch } from './last-stretch.ts'

/** What a finding is held against. */
export interface Evidence {
  readonly known: Known
  readonly stretch: LastStretch
  /** The dossiers that have gone further than the journal tells, with the moment of their last event. */
  readonly unnoted: ReadonlyMap<string, Instant>
}

type Explaining = (finding: Finding, evidence: Evidence) => boolean

/** Whether people worked on after the journal that was read, as far as can be seen. */
function wentOn({ stretch, unnoted }: Evidence): boolean {
  return stretch.isAtWork || (unnoted.size > 0 && [...unnoted.values()].every((at) => stretch.isNear(at)))
}

/** Whether something came further in the last hours alone; of what the journal does not tell, whether people worked on. */
function isLately(subject: string, place: number, evidence: Evidence): boolean {
  return evidence.stretch.isLately(subject, place) ?? wentOn(evidence)
}

/** What may be a copy of which each file was taken at its own moment, and what that asks. */
const explained: Partial<Record<RefusalCode, Explaining>> = {
  'register.rolledBack': ({ subject, detail }, evidence) => {
    if (!isDossierNumber(subject)) return false
    const isInJournal = Number(detail['expected']) <= (evidence.known.lengthOf(subject)?.seq ?? 0)
    return isLately(subject, Number(detail['actual']), evidence) && (isInJournal || wentOn(evidence))
  },
  'register.dossierMissing': ({ subject }, evidence) => isLately(subject, 0, evidence),
  'register.documentOlder': ({ subject, detail }, evidence) => {
    const revision = Number(detail['revision'])
    const known = evidence.known.documents.get(subject)
    return known !== undefined && revision < known.revision && isLately(subject, revision, evidence)
  },
  'vault.older': ({ detail }, evidence) => {
    const revision = Number(detail['revision'])
    return revision < (evidence.known.vault?.revision ?? 0) && isLately('vault', revision, evidence)
  },
  'register.documentMissing': ({ subject }, evidence) => isLately(subject, -1, evidence),
  'register.numbersBehind': ({ detail: { year, remembered } }, evidence) =>
    isLately(printNumber(Number(year), Number(remembered) + 1), 0, evidence),
  'register.copyDiffers': ({ detail: { reason } }, { stretch }) => reason !== 'damaged' && stretch.isBusy,
  'register.journalCut': (_, evidence) => wentOn(evidence),
  'register.journalLacks': (_, evidence) => wentOn(evidence)
}

/** So many are named. */
const mostNamed = 6

function named(findings: readonly Finding[]): string {
  const subjects = [...new Set(findings.map(({ subject }) => subject))]
  const rest = subjects.length - mostNamed
  return [...subjects.slice(0, mostNamed), ...(rest > 0 ? [`+${String(rest)}`] : [])].join(', ')
}

/**
 * Who copies a data folder while people work takes each file at its own moment, so that some are behind others. What may be
 * of one such copying is told once, with what it is otherwise; what cannot be is told by itself.
 */
export function toldAsCopied(findings: readonly Finding[], evidence: Evidence): readonly Finding[] {
  const behind = findings.filter(
    (one) => !evidence.known.isFound(one.subject, one.code) && explained[one.code]?.(one, evidence) === true
  )
  if (behind.length === 0) return findings
  const rest = findings.filter((one) => !behind.includes(one))
  return [{ subject: 'copy', code: 'register.copiedAtWork', detail: { what: named(behind) } }, ...rest]
}
