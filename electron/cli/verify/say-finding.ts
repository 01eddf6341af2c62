import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Finding } from '../../main/register/proof/known.ts'
import { verifyMessages } from './messages.ts'

/** One finding as a line: what it concerns, what is wrong with it, what to do, and where exactly. */
export function sayFinding(t: Translate, { subject, code, detail }: Finding): string {
  const { subjects, reasons, place } = verifyMessages
  const reason = reasons[String(detail['reason'] ?? '')]
  const where = [reason, detail['seq'] === undefined ? undefined : place(detail['seq'])].filter(Boolean).join(', ')
  const said = describeRefusal(t, { code, params: detail })
  return `${subjects[subject] ?? subject}: ${said}${where === '' ? '' : ` (${where})`}`
}
