import { intakeFields } from '../../../shared/domain/dossier/register.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { ReadMail } from '../../mail/mail.ts'
import { wholeMinute } from '../../ui/form/day-text.ts'
import { modeOfChannel, withoutBlanks } from './intake-drafts.ts'

/** The way of submitting that an e-mail is, in every regulation that knows it. */
const emailChannel = 'email'

/** What an e-mail fills in on the intake form, as far as the regulation asks it (GC-2.1a). */
export function valuesOfMail(mail: ReadMail, policy: Policy, mayClassify: boolean): FieldValues {
  const hasChannel = policy.channels.some(({ id }) => id === emailChannel)
  const mode = modeOfChannel(policy, emailChannel)
  const all = withoutBlanks({
    receivedAt: mail.receivedAt === null ? null : wholeMinute(mail.receivedAt),
    channel: hasChannel ? emailChannel : null,
    'complainant.name': mail.name,
    'complainant.email': mail.address,
    'complaint.summary': mail.subject,
    'complaint.description': mail.text,
    'complaint.attachments': mail.attachments.join('\n'),
    'classification.mode': mayClassify && mode !== undefined ? mode : null
  })
  const asked = new Set<string>(intakeFields(policy).map(({ id }) => id))
  return Object.fromEntries(Object.entries(all).filter(([id]) => asked.has(id)))
}

/** What of it can be filled in at once, and what would take the place of something else that stands there. */
export function partByTaken(
  values: FieldValues,
  standing: FieldValues
): { readonly free: FieldValues; readonly taken: FieldValues } {
  const isTaken = ([id, value]: [string, unknown]): boolean => !isBlank(standing[id]) && standing[id] !== value
  const entries = Object.entries(values)
  return {
    free: Object.fromEntries(entries.filter((entry) => !isTaken(entry))),
    taken: Object.fromEntries(entries.filter(isTaken))
  }
}
