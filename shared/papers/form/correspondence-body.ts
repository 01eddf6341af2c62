import { formatInstant } from '../../domain/calendar/format.ts'
import { correspondenceIn } from '../../domain/dossier/correspondence.ts'
import { textOf } from '../../domain/form/values.ts'
import { describeEvent } from '../../i18n/describe-event.ts'
import type { Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormBody } from './form-model.ts'

/** The correspondence: what somebody typed of it, and below that all that came in and went out (LM-5.7, GC-4.1). */
export function correspondenceBody(wording: Wording, dossier: FormDossier | undefined): FormBody {
  if (dossier === undefined) return { kind: 'text', text: null }
  const { t, language, policy } = wording
  const lines = correspondenceIn(dossier.events).map(
    (event) => `${formatInstant(event.at, language)}: ${describeEvent(t, event, policy)}`
  )
  const typed = textOf(dossier.state.values, 'handling.correspondence')
  return { kind: 'text', text: [typed, ...lines].filter((line) => line !== '').join('\n') }
}
