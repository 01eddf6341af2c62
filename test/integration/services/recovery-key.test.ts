import { cpSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const unseen = (office: TestOffice): string[] =>
  valueOf(office.services.dossiers.today()).findings.map(({ code }) => code as string)

/** The folder as a set-up leaves it when the program is ended before the recovery key was shown. */
async function killedSetUp(): Promise<TestOffice> {
  const first = await new TestOffice().open()
  valueOf(await first.setUp())
  const [officer] = first.services.session.state().accounts
  const office = new TestOffice()
  cpSync(first.folder, office.folder, { recursive: true })
  await office.open()
  office.accounts = { 'Marijke de Wit': officer?.id ?? '' }
  return office.as('Marijke de Wit')
}

test('EW-4.4: a recovery key that perhaps nobody saw is told at each log-in, until a new one is made and kept', async () => {
  const office = await killedSetUp()
  expect(unseen(office)).toEqual(['vault.recoveryKeyUnseen'])
  const { recoveryKey } = valueOf(await office.services.accounts.renewRecoveryKey(password))
  await office.services.session.lock()
  await office.as('Marijke de Wit')
  expect(unseen(office)).toEqual(['vault.recoveryKeyUnseen'])
  valueOf(await office.services.accounts.recoveryKeyKept())
  expect(unseen(office)).toEqual([])
  await office.services.session.lock()
  const recovered = { account: office.accounts['Marijke de Wit'] ?? '', password: 'vijf andere losse woorden samen' }
  valueOf(await office.services.session.recover(recovered.account, recoveryKey, recovered.password))
  expect(unseen(office)).toEqual([])
})

test('whoever logs in with the recovery key has it, also when nobody said so', async () => {
  const office = await killedSetUp()
  const { recoveryKey } = valueOf(await office.services.accounts.renewRecoveryKey(password))
  await office.services.session.lock()
  const account = office.accounts['Marijke de Wit'] ?? ''
  valueOf(await office.services.session.recover(account, recoveryKey, 'vijf andere losse woorden samen'))
  expect(unseen(office)).toEqual([])
})

test('a renewed key that was not kept before the program ended is told; who may not make one hears nothing', async () => {
  const office = await new TestOffice().furnished()
  expect(unseen(office)).toEqual([])
  valueOf(await office.services.accounts.renewRecoveryKey(password))
  await office.services.session.lock()
  await office.open()
  await office.as('Bram Jansen')
  expect(unseen(office)).toEqual([])
  expect(codesOf(await office.services.accounts.recoveryKeyKept())).toEqual(['act.notInYourRole'])
  await office.as('Marijke de Wit')
  expect(unseen(office)).toEqual(['vault.recoveryKeyUnseen'])
})
