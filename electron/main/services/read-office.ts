import { type Office, officeSchema } from '../../../shared/domain/office/office.ts'
import { refuse, type Result, ok } from '../../../shared/result.ts'
import type { Session } from './session.ts'
import type { Vault } from './ports/vault.ts'

/** The office's own data; refused when its document is gone or damaged. */
export async function readOffice({ register }: Pick<Session, 'register'>): Promise<Result<Office>> {
  const office = await register.documents.document('office', officeSchema).read()
  if (!office.ok) return office
  return office.value === null
    ? refuse('register.unreadable', { params: { subject: 'office', system: 'ENOENT' } })
    : ok(office.value)
}

/**
 * Reads the office's own data, and brings the name that stands at the log-in in step with it, where a change was broken
 * off between the two.
 */
export async function readOfficeInStep(
  vault: Vault,
  { register, keyring }: Pick<Session, 'register' | 'keyring'>
): Promise<Result<Office>> {
  const office = await readOffice({ register })
  if (!office.ok) return office
  const { name } = office.value
  // The vault keeps a name with single blanks.
  if (name.replace(/ +/g, ' ') !== vault.officeName) await vault.renameOffice(keyring, name)
  return office
}
