import { formatDay, formatDue } from '../../domain/calendar/format.ts'
import type { DossierTerm } from '../../domain/dossier/dossier-terms.ts'
import { lengthInWords } from '../../i18n/describe.ts'
import { sayOutcome, termNote } from '../../i18n/describe-term.ts'
import type { Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormBody, FormTerm } from './form-model.ts'

function termOf({ t, language, policy }: Wording, term: DossierTerm, hasRounds: boolean): FormTerm {
  const rule = policy.terms.find(({ id }) => id === term.id)
  const label = rule?.label ?? term.id
  const outcome = sayOutcome(t, term, rule?.kind)
  return {
    label: hasRounds ? t('dossier:form.termInRound', { label, round: term.round }) : label,
    clause: term.clause,
    length: rule === undefined ? '' : lengthInWords(t, rule.length),
    going: {
      due: formatDue(term, language),
      workBy: term.workBy === undefined ? null : formatDay(term.workBy, language),
      outcome: term.provisional === true ? t('dossier:form.provisional', { outcome }) : outcome,
      note: termNote(t, term, language)
    }
  }
}

/** The terms with their clause, due moment, last working day and outcome; on the blank form with their length. */
export function termsBody(wording: Wording, dossier: FormDossier | undefined): FormBody {
  const { t, policy } = wording
  const terms =
    dossier === undefined
      ? policy.terms.map(({ label, clause, length }) => ({
          label,
          clause,
          length: lengthInWords(t, length),
          going: null
        }))
      : dossier.terms.map((term) => termOf(wording, term, dossier.state.rounds.length > 1))
  return { kind: 'terms', terms }
}
