import { formatDay, formatInstant } from '../../domain/calendar/format.ts'
import { staysInside } from '../../domain/dossier/correspondence.ts'
import { courseOf } from '../../domain/dossier/course.ts'
import { destructionDay } from '../../domain/dossier/retention.ts'
import { currentFacts } from '../../domain/dossier/state.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { textOf } from '../../domain/form/values.ts'
import { stepLines } from '../../i18n/describe-course.ts'
import { valueText, type Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormBody, FormNotice, FormStep } from './form-model.ts'
import { signaturesBody } from './signatures-body.ts'
import { termsBody } from './terms-body.ts'

type Tell = (wording: Wording, dossier: FormDossier) => string

/** The fields that are one text. */
const texts: Partial<Record<FieldId, Tell>> = {
  number: (_wording, { state }) => state.number,
  registered: ({ t, language }, { state: { registeredBy, registeredAt } }) =>
    t('dossier:form.registeredBy', { name: registeredBy.name, moment: formatInstant(registeredAt, language) }),
  'settlement.status': ({ t }, { state }) => t(`statuses:${state.status}`),
  'settlement.closedAt': ({ language }, { state }) => {
    const { closed } = currentFacts(state)
    return closed === undefined ? '' : formatInstant(closed, language)
  },
  'signing.destroyOn': ({ t, language, policy }, { state, terms }) => {
    const day = destructionDay(state, terms, policy)
    const { retention, hold } = state
    return [
      day === undefined ? t('dossier:form.destroyLater') : formatDay(day, language),
      ...(hold ? [t('dossier:form.held', { reason: hold.reason, day: formatDay(hold.reviewOn, language) })] : []),
      ...(retention ? [t(`dossier:form.retention.${retention.choice}`, { reason: retention.reason })] : [])
    ].join('\n')
  }
}

function noticesOf(wording: Wording, { events }: FormDossier): FormNotice[] {
  return events
    .filter(({ type }) => type === 'delayNoticeSent')
    .map(({ at, details }) => ({
      sent: formatInstant(at, wording.language),
      newDueDay: valueText({ kind: 'day' }, details['newDueDay'], wording),
      reason: textOf(details, 'reason')
    }))
}

function stepsOf(wording: Wording, { events }: FormDossier): FormStep[] {
  return courseOf(events.filter((event) => !staysInside(event))).map((step) => ({
    at: formatInstant(step.at, wording.language),
    who: step.who,
    lines: stepLines(step, events, wording)
  }))
}

type Build = (wording: Wording, dossier: FormDossier | undefined) => FormBody

/** The fields that are more than a text (EW-5.4, EW-6.1, EW-6.4). */
const parts: Partial<Record<FieldId, Build>> = {
  'handling.terms': termsBody,
  'handling.delayNotice': (wording, dossier) => ({
    kind: 'notices',
    notices: dossier === undefined ? null : noticesOf(wording, dossier)
  }),
  'handling.course': (wording, dossier) => ({
    kind: 'course',
    steps: dossier === undefined ? null : stepsOf(wording, dossier)
  }),
  'signing.signatures': signaturesBody
}

/** What follows from the dossier and is never typed. */
export function derivedBody(wording: Wording, id: FieldId, dossier: FormDossier | undefined): FormBody {
  const text = dossier === undefined ? null : (texts[id]?.(wording, dossier) ?? '')
  return parts[id]?.(wording, dossier) ?? { kind: 'text', text }
}
