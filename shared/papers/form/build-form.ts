import { isNotGiven } from '../../domain/dossier/not-given.ts'
import { activeFields } from '../../domain/form/completeness.ts'
import { formGroups } from '../../domain/form/field.ts'
import { fieldRuleOf } from '../../domain/form/field-rule.ts'
import { withoutTakenOut } from '../../domain/dossier/papers.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { asideText } from '../../i18n/describe-aside.ts'
import { fieldLabel } from '../../i18n/describe.ts'
import type { Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import { attachmentsBody } from './attachments-body.ts'
import { correspondenceBody } from './correspondence-body.ts'
import { derivedBody } from './derived-body.ts'
import { enteredBody } from './entered-body.ts'
import { earlierRounds } from './earlier-rounds.ts'
import type { FormBody, FormModel, FormModelField } from './form-model.ts'

type ActiveField = ReturnType<typeof activeFields>[number]

/** What there is to say of a field that follows from the dossier while there is nothing in it. */
const nothingYet: Partial<Record<FieldId, 'noTerms' | 'noNotice'>> = {
  'handling.terms': 'noTerms',
  'handling.delayNotice': 'noNotice'
}

function noneOf(wording: Wording, id: FieldId, dossier: FormDossier | undefined): string | null {
  const { t } = wording
  const said = nothingYet[id]
  if (said !== undefined) return t(`dossier:form.${said}`)
  return dossier !== undefined && isNotGiven(dossier.state, id) ? t('form:notGiven') : null
}

function bodyOf(wording: Wording, field: ActiveField, dossier: FormDossier | undefined): FormBody {
  if (field.id === 'handling.correspondence') return correspondenceBody(wording, dossier)
  if (field.id === 'complaint.attachments') return attachmentsBody(wording, dossier)
  return field.kind === 'derived' ? derivedBody(wording, field.id, dossier) : enteredBody(wording, field, dossier)
}

function fieldOf(wording: Wording, field: ActiveField, dossier: FormDossier | undefined): FormModelField {
  const { clause } = fieldRuleOf(wording.policy, field.id)
  return {
    id: field.id,
    label: fieldLabel(wording.t, field.id, wording.policy),
    ...(clause === undefined ? {} : { clause }),
    body: bodyOf(wording, field, dossier),
    none: noneOf(wording, field.id, dossier)
  }
}

/**
 * The registration form in words: of a dossier, or to fill in by hand (EW-5.1).
 *
 * Screen and paper both show this, each in its own way; groups without a field that is on are left out. A file that was
 * taken out again, as one of somebody else, is named nowhere on it.
 */
export function buildForm(wording: Wording, whole?: FormDossier): FormModel {
  const dossier = whole === undefined ? undefined : { ...whole, events: withoutTakenOut(whole.events) }
  const { t, policy } = wording
  const active = activeFields(policy)
  const groups = formGroups.map((id, index) => ({
    id,
    number: index + 1,
    title: t(`groups:${id}`),
    fields: active.filter(({ group }) => group === id).map((field) => fieldOf(wording, field, dossier)),
    earlier: id === 'settlement' && dossier !== undefined ? earlierRounds(wording, dossier) : []
  }))
  const aside = dossier === undefined ? null : asideText(t, dossier.state)
  return { title: policy.form.title, aside, groups: groups.filter(({ fields }) => fields.length > 0) }
}
