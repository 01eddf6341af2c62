import { directionOf } from '../../domain/dossier/correspondence.ts'
import { filedEvents } from '../../domain/dossier/papers.ts'
import { textOf } from '../../domain/form/values.ts'
import { optionLabel } from '../../i18n/describe.ts'
import type { Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormBody } from './form-model.ts'

/** What came with the complaint: what somebody typed of it, and below that the files that are no correspondence (GC-4.1). */
export function attachmentsBody({ t, policy }: Wording, dossier: FormDossier | undefined): FormBody {
  if (dossier === undefined) return { kind: 'text', text: null }
  const files = filedEvents(dossier.events)
    .filter((event) => directionOf(event) === null)
    .map(({ details }) => `${textOf(details, 'name')} (${optionLabel(t, 'papers', textOf(details, 'paper'), policy)})`)
  const typed = textOf(dossier.state.values, 'complaint.attachments')
  return { kind: 'text', text: [typed, ...files].filter((line) => line !== '').join('\n') }
}
