import type { ToldFinding } from '../../../../shared/contract/dossiers.ts'
import type { Desk } from '../desk.ts'
import type { Session } from '../session.ts'

/** What was found and nobody has seen yet, as far as this account may know. */
export function openFindings(desk: Desk, { register }: Pick<Session, 'register'>): ToldFinding[] {
  const found = desk.require('manageOffice').ok ? register.findings() : []
  const told = found.map(({ subject, code, detail }) => ({ subject, code, params: { subject, ...detail } }))
  const isKeyUnseen = desk.options.keyMark.isUnseen && desk.require('manageAccounts').ok
  return [...(isKeyUnseen ? [{ subject: 'vault.json', code: 'vault.recoveryKeyUnseen' as const }] : []), ...told]
}
