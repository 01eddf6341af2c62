import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { FormDossier } from '../../../../shared/papers/document-input.ts'
import type { Sheet } from '../kit/sheet.ts'

/** The form being drawn: the policy it follows, and the dossier unless it is blank. */
export interface FormPage {
  readonly sheet: Sheet
  readonly policy: Policy
  readonly dossier: FormDossier | undefined
}
