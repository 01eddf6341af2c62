import { type Office, officeSchema } from '../../../shared/domain/office/office.ts'
import { refuse, type Result, ok } from '../../../shared/result.ts'
import type { Session } from './desk.ts'

/** The office's own data; refused when its document is gone or damaged. */
export async function readOffice({ register }: Pick<Session, 'register'>): Promise<Result<Office>> {
  const office = await register.documents.document('office', officeSchema).read()
  if (!office.ok) return office
  return office.value === null
    ? refuse('register.unreadable', { params: { subject: 'office', system: 'ENOENT' } })
    : ok(office.value)
}
