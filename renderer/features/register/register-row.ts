import type { RegisterLine } from '../../../shared/contract/dossiers.ts'
import type { DossierTerm } from '../../../shared/domain/dossier/dossier-terms.ts'
import type { DossierStatus } from '../../../shared/domain/dossier/state.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant, LocalDay } from '../../../shared/domain/time.ts'
import type { Refusal } from '../../../shared/result.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** A line of the register with the regulation's words in the place of its ids. */
export interface RegisterRow {
  readonly number: DossierNumber
  readonly year: string
  readonly status: DossierStatus | 'damaged'
  readonly complainant: string
  readonly organisation: string
  readonly summary: string
  readonly receivedAt: Instant | ''
  readonly closedAt: Instant | ''
  readonly channel: string
  readonly classes: readonly string[]
  readonly classLabels: string
  readonly gravity: string
  readonly involved: string
  readonly responsible: string
  readonly nextTerm: DossierTerm | null
  /** The days on which a running term ends. */
  readonly lastDays: readonly LocalDay[]
  /** The labels of the terms that are late now. */
  readonly overdue: string
  /** The labels of the terms that were missed and are late no longer. */
  readonly wasLate: string
  /** The labels of the terms that were missed, ever. */
  readonly missed: string
  readonly damage: readonly Refusal[]
}

const oldVersions: ReadonlySet<string> = new Set(['register.rolledBack', 'register.otherHistory'])

/** Whether a damaged dossier can be looked at all the same: it is whole, and not the latest version. */
export function isOldVersion({ damage }: Pick<RegisterRow, 'damage'>): boolean {
  return damage.length > 0 && damage.every(({ code }) => oldVersions.has(code))
}

type Labelled = readonly { readonly id: string; readonly label: string }[]

function labelOf(items: Labelled, id: string): string {
  return items.find((item) => item.id === id)?.label ?? id
}

function labelsOf(items: Labelled, ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => labelOf(items, id)).join(', ')
}

const nothing = {
  complainant: '',
  organisation: '',
  summary: '',
  receivedAt: '',
  closedAt: '',
  channel: '',
  classes: [],
  classLabels: '',
  gravity: '',
  involved: '',
  responsible: '',
  nextTerm: null,
  lastDays: [],
  overdue: '',
  wasLate: '',
  missed: ''
} as const

/** The line as a row; a damaged dossier has nothing but its number and what is wrong. */
function toRow(line: RegisterLine, policy: Policy): RegisterRow {
  const year = line.number.slice(0, 4)
  if (!line.readable) return { ...nothing, number: line.number, year, status: 'damaged', damage: line.damage }
  return {
    number: line.number,
    year,
    status: line.status,
    complainant: line.complainant,
    organisation: line.organisation,
    summary: line.summary,
    receivedAt: line.receivedAt,
    closedAt: line.closedAt ?? '',
    channel: labelOf(policy.channels, line.channel),
    classes: line.classes,
    classLabels: labelsOf(policy.classes, line.classes),
    gravity: labelOf(policy.gravities, line.gravity),
    involved: line.involved.join(', '),
    responsible: line.responsible.join(', '),
    nextTerm: line.nextTerm,
    lastDays: line.lastDays,
    overdue: labelsOf(policy.terms, line.overdue),
    wasLate: labelsOf(
      policy.terms,
      line.missed.filter((id) => !line.overdue.includes(id))
    ),
    missed: labelsOf(policy.terms, line.missed),
    damage: []
  }
}

const knownRows = new WeakMap<Policy, WeakMap<RegisterLine, RegisterRow>>()

/** The lines as rows; the row of a line that did not change is the one from before. */
export function rowsOf(lines: Iterable<RegisterLine>, policy: Policy): RegisterRow[] {
  const known = knownRows.get(policy) ?? new WeakMap<RegisterLine, RegisterRow>()
  knownRows.set(policy, known)
  return Array.from(lines, (line) => {
    const row = known.get(line) ?? toRow(line, policy)
    known.set(line, row)
    return row
  })
}
