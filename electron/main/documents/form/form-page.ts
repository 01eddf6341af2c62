import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { FormDossier } from '../../../../shared/papers/document-input.ts'
import type { Wording } from '../../../../shared/i18n/describe-value.ts'
import type { Sheet } from '../kit/sheet.ts'

/** The form being drawn: the policy it follows, and the dossier unless it is blank. */
export interface FormPage {
  readonly sheet: Sheet
  readonly policy: Policy
  readonly dossier: FormDossier | undefined
}

/** What the form's values are put into words with. */
export function wordingOf({ sheet: { t, language }, policy }: FormPage): Wording {
  return { t, language, policy }
}
