import { formFields } from '../../domain/form/fields.ts'
import { fieldRuleOf } from '../../domain/form/field-rule.ts'
import type { FieldRule, Policy } from '../../domain/policy/policy.ts'
import type { Provision } from './regulation.ts'
import { fields as labels } from '../../i18n/nl/fields.ts'
import { type ChapterWriter, lowerLabel, provision, when } from './wording.ts'

/** The fields that someone fills in, in the order of the form, required at that moment. */
function requiredAt(policy: Policy, moment: FieldRule['required']): Provision[] {
  return formFields
    .filter(({ kind }) => kind !== 'derived')
    .map(({ id }) => ({ id, rule: fieldRuleOf(policy, id) }))
    .filter(({ rule }) => rule.on && rule.required === moment)
    .map(({ id, rule }) => provision(lowerLabel(rule.label ?? labels[id]), rule.clause))
}

/** What is written down of a complaint, and where. */
export const registration: ChapterWriter = ({ policy }) => {
  const atIntake = requiredAt(policy, 'intake')
  const atClosing = requiredAt(policy, 'closing')
  const { reports, sample, form } = policy
  return [
    provision(
      `Elke klacht staat in ons klachtenregister, op een eigen ${lowerLabel(form.title)}. Dat formulier is voor intern gebruik en vertrouwelijk.`,
      form.clause
    ),
    ...when(atIntake.length > 0, () => ({
      ...provision('Bij het aannemen leggen wij vast:'),
      items: atIntake
    })),
    ...when(atClosing.length > 0, () => ({
      ...provision('Voor het afsluiten komt daarbij:'),
      items: atClosing
    })),
    provision(
      'Wij veranderen niets ongezien: een verbetering staat met de reden naast wat er eerst stond. Een burgerservicenummer leggen wij niet vast.'
    ),
    provision('Na de afhandeling bewaren wij de formulieren bij elkaar, per jaar.', reports.archive.clause),
    ...when(sample !== undefined, () =>
      provision(
        `Met een steekproef van ${String(sample?.size ?? '')} afgesloten dossiers gaan wij na of onze werkwijze goed is.`,
        sample?.clause
      )
    )
  ]
}
