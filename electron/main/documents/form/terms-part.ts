import { formatDay, formatDue } from '../../../../shared/domain/calendar/format.ts'
import type { DossierTerm } from '../../../../shared/domain/dossier/dossier-terms.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { lengthInWords } from '../../../../shared/i18n/describe.ts'
import { sayOutcome, termNote } from '../../../../shared/i18n/describe-term.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import { paragraph } from '../kit/paragraph.ts'
import { styles } from '../kit/style.ts'
import { table, type TableColumn, type TableRow } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import type { FormPage } from './form-page.ts'

function outcomeInWords({ policy, sheet: { t, language } }: FormPage, term: DossierTerm): string {
  const kind = policy.terms.find(({ id }) => id === term.id)?.kind
  const words = sayOutcome(t, term, kind)
  const outcome = term.provisional === true ? t('documents:terms.provisional', { outcome: words }) : words
  return [outcome, termNote(t, term, language)].filter((text) => text !== null).join('. ')
}

function labelOf({ policy, sheet: { t } }: FormPage, { id, round }: DossierTerm, rounds: number): string {
  const label = policy.terms.find((rule) => rule.id === id)?.label ?? id
  return rounds > 1 ? t('documents:terms.round', { label, round }) : label
}

function filledRows(page: FormPage, terms: readonly DossierTerm[], rounds: number): TableRow[] {
  const { language, t } = page.sheet
  return terms.map((term) => ({
    cells: [
      labelOf(page, term, rounds),
      term.clause,
      formatDue(term, language),
      term.workBy === undefined ? t('documents:empty') : formatDay(term.workBy, language),
      outcomeInWords(page, term)
    ]
  }))
}

function blankRows(t: Translate, policy: Policy): TableRow[] {
  return policy.terms.map(({ label, clause, length }) => ({
    cells: [label, clause, lengthInWords(t, length), '', '']
  }))
}

/** Group 5: the terms with their clause, due moment, last working day and outcome in words. */
export function drawTerms(page: FormPage, parent: Tag): void {
  const { sheet, policy, dossier } = page
  const { t } = sheet
  const columns: TableColumn[] = [
    { title: t('documents:terms.term'), share: 23 },
    { title: t('documents:terms.clause'), share: 10 },
    { title: dossier === undefined ? t('documents:terms.length') : t('documents:terms.due'), share: 31 },
    { title: dossier === undefined ? t('documents:terms.due') : t('documents:terms.workBy'), share: 19 },
    { title: t('documents:terms.outcome'), share: 30 }
  ]
  const rows =
    dossier === undefined ? blankRows(t, policy) : filledRows(page, dossier.terms, dossier.state.rounds.length)
  if (rows.length > 0) table(sheet, parent, { columns, rows })
  else paragraph(sheet, parent, t('documents:terms.none'), { style: styles.quiet })
}
