import { describe, expect, it } from 'vitest'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const next = 'een heel ander zinnetje'

async function traces(office: TestOffice) {
  const entries = valueOf(await office.journal().entries())
  return entries.map(({ actor, kind, subject, detail }) => ({ actor: actor?.name, kind, subject, ...detail }))
}

describe('what leaves a trace in the journal', () => {
  it('EW-4.4: that a password was set with the recovery key, and for whom', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    const id = office.services.session.state().accounts[0]?.id ?? ''
    await office.services.session.lock()
    valueOf(await office.services.session.recover(id, recoveryKey, next))
    expect(await traces(office)).toContainEqual({ actor: undefined, kind: 'account', subject: id, what: 'recovered' })
  })

  it('EW-4.4: that somebody set their own password, as oneself and as one who manages accounts', async () => {
    const office = await new TestOffice().furnished()
    const subject = office.accounts['Marijke de Wit']
    valueOf(await office.services.session.changePassword(password, next))
    valueOf(await office.services.accounts.resetPassword(subject ?? '', password))
    const found = await traces(office)
    const own = { actor: 'Marijke de Wit', kind: 'account', subject }
    expect(found).toContainEqual({ ...own, what: 'own-password' })
    expect(found).toContainEqual({ ...own, what: 'password' })
  })

  it('EW-4.4: nothing was printed of a dossier that is not there, or not theirs', async () => {
    const office = await new TestOffice().furnished()
    const { number } = valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null))
    const { documents } = office.services
    expect(codesOf(await documents.printWindow({ kind: 'form', number: '2026-0099' }))).toEqual([
      'register.dossierUnknown'
    ])
    expect(codesOf(await documents.printWindow({ kind: 'letter', number, letter: 'verzonnen' }))).toEqual([
      'letter.unknown'
    ])
    await office.as('Joris Peeters')
    expect(codesOf(await documents.printWindow({ kind: 'form', number }))).toEqual(['act.notYourDossier'])
    const period = { from: '2026-01-01', to: '2026-03-31', shared: false } as const
    expect(codesOf(await documents.printWindow({ kind: 'annual-report', ...period }))).toEqual(['act.notInYourRole'])
    expect((await traces(office)).filter(({ kind }) => kind === 'print')).toEqual([])
    await office.as('Marijke de Wit')
    valueOf(await documents.printWindow({ kind: 'form', number }))
    expect((await traces(office)).filter(({ kind }) => kind === 'print')).toHaveLength(1)
  })
})
