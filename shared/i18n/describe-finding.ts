import type { Found } from '../domain/office/check.ts'
import { describeRefusal } from './describe-refusal.ts'
import { lookUp } from './look-up.ts'
import type { Translate } from './translator.ts'

/** What a finding concerns: the journal, a dossier by its number, or a file by its path. */
export function findingSubject(t: Translate, subject: string): string {
  return lookUp(t, 'health', `subject.${subject}`) ?? subject
}

/** What is wrong, what to do, and where exactly. */
export function findingText(t: Translate, { code, params }: Found): string {
  const { reason, seq } = params
  const where = [
    reason === undefined ? null : lookUp(t, 'health', `reason.${String(reason)}`),
    seq === undefined ? null : t('health:place', { seq })
  ].filter((part) => part !== null)
  const said = describeRefusal(t, { code, params })
  return where.length === 0 ? said : `${said} (${where.join(', ')})`
}

/** A finding as one line, on screen and by `verify`. */
export function describeFinding(t: Translate, found: Found): string {
  return `${findingSubject(t, found.subject)}: ${findingText(t, found)}`
}
