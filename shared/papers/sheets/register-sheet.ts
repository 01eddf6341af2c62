import { amsterdamDay } from '../../domain/calendar/amsterdam.ts'
import type { DossierNumber } from '../../domain/dossier/number.ts'
import type { DossierState, DossierStatus } from '../../domain/dossier/state.ts'
import type { ValueId } from '../../domain/form/values.ts'
import { textOf } from '../../domain/form/values.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Instant } from '../../domain/time.ts'
import { createTranslator } from '../../i18n/translator.ts'
import type { Sheet, SheetCell } from './sheet.ts'

const t = createTranslator('nl')

/** What a row of the register tells of a dossier beside its form, worked out already. */
export interface SheetLine {
  readonly number: DossierNumber
  readonly status: DossierStatus
  readonly complainant: string
  readonly organisation: string
  readonly summary: string
  readonly receivedAt: Instant
  readonly channel: string
  readonly classes: readonly string[]
  readonly gravity: string
  readonly involved: readonly string[]
  readonly responsible: readonly string[]
  readonly missed: readonly string[]
  readonly closedAt: Instant | null
}

/** A dossier that can be read, as the sheet tells of it. */
export interface SheetDossier {
  readonly line: SheetLine
  readonly state: DossierState
  readonly policy: Policy
}

type Labelled = readonly { readonly id: string; readonly label: string }[]

function labelOf(items: Labelled, id: string): string {
  return items.find((item) => item.id === id)?.label ?? id
}

function labelsOf(items: Labelled, ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => labelOf(items, id)).join(', ')
}

function dayCell(moment: Instant | null): SheetCell {
  return moment === null ? '' : { day: amsterdamDay(moment) }
}

/** A column: its head, and what stands in it. */
interface Column {
  readonly head: string
  readonly cell: (dossier: SheetDossier) => SheetCell
}

function field(head: string, path: ValueId): Column {
  return { head, cell: ({ state }) => textOf(state.values, path) }
}

/** The columns in reading order: what the list of the register shows, with what identifies and settles the complaint. */
const columns: readonly Column[] = [
  { head: t('register:column.number'), cell: ({ line }) => line.number },
  { head: t('register:column.receivedAt'), cell: ({ line }) => dayCell(line.receivedAt) },
  { head: t('register:column.status'), cell: ({ line }) => t(`statuses:${line.status}`) },
  { head: t('register:column.complainant'), cell: ({ line }) => line.complainant },
  { head: t('register:column.organisation'), cell: ({ line }) => line.organisation },
  field(t('register:found.address'), 'complainant.address'),
  field(t('register:found.postcode'), 'complainant.postcode'),
  field(t('register:found.place'), 'complainant.place'),
  field(t('register:found.phone'), 'complainant.phone'),
  field(t('register:found.email'), 'complainant.email'),
  field(t('register:found.reference'), 'complainant.reference'),
  { head: t('register:column.channel'), cell: ({ line, policy }) => labelOf(policy.channels, line.channel) },
  { head: t('register:column.summary'), cell: ({ line }) => line.summary },
  field(t('register:found.description'), 'complaint.description'),
  field(t('register:found.desired'), 'complaint.desired'),
  { head: t('register:column.classes'), cell: ({ line, policy }) => labelsOf(policy.classes, line.classes) },
  { head: t('register:column.gravity'), cell: ({ line, policy }) => labelOf(policy.gravities, line.gravity) },
  { head: t('register:column.involved'), cell: ({ line }) => line.involved.join(', ') },
  { head: t('register:column.responsible'), cell: ({ line }) => line.responsible.join(', ') },
  field(t('register:found.position'), 'settlement.position'),
  field(t('register:found.solution'), 'settlement.solution'),
  { head: t('register:column.missed'), cell: ({ line, policy }) => labelsOf(policy.terms, line.missed) },
  { head: t('register:column.closedAt'), cell: ({ line }) => dayCell(line.closedAt) }
]

/** A dossier as a row of the sheet. */
export function registerSheetRow(dossier: SheetDossier): readonly SheetCell[] {
  return columns.map(({ cell }) => cell(dossier))
}

/** A dossier that cannot be read as a row: its number, and that it is damaged. */
export function damagedSheetRow(number: DossierNumber): readonly SheetCell[] {
  return [number, '', t('register:filter.damaged')]
}

/** The register as a sheet, in the words of the office's papers. */
export function registerSheet(rows: Sheet['rows']): Sheet {
  return { title: t('register:title'), heads: columns.map(({ head }) => head), rows }
}
