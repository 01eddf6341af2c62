import { type Office, officeSchema } from '../../../shared/domain/office/office.ts'
import { refuse, type Result, ok } from '../../../shared/result.ts'
import type { Session } from './desk.ts'
import type { Vault } from './ports/vault.ts'

/** The office's own data; refused when its document is gone or damaged. */
export async function readOffice({ register }: Pick<Session, 'register'>): Promise<Result<Office>> {
  const office = await register.documents.document('office', officeSchema).read()
  if (!office.ok) return office
  return office.value === null
    ? refuse('register.unreadable', { params: { subject: 'office', system: 'ENOENT' } })
    : ok(office.value)
}

/** Brings the name that stands at the log-in in step with the office's own document, where a change was broken off. */
export async function matchOfficeName(
  vault: Vault,
  { register, masterKey }: Pick<Session, 'register' | 'masterKey'>
): Promise<void> {
  const office = await readOffice({ register })
  // The vault keeps a name with single blanks.
  if (!office.ok || office.value.name.replace(/ +/g, ' ') === vault.officeName) return
  await vault.renameOffice(masterKey, office.value.name)
}
