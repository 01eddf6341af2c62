import { describe, expect, it } from 'vitest'
import { handlersOf } from '../../../electron/main/services/handlers.ts'
import { type ChannelName, contract } from '../../../shared/contract/contract.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { firstPassword, password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const colleague = 'Bram Jansen'
const own = 'een zin van mijzelf alleen'

/** What goes on with a password that somebody else knows: the way in and out, how the app stands, and this PC's own settings. */
const goOn: readonly ChannelName[] = [
  'app.state',
  'app.changePreferences',
  'app.saved',
  'session.logIn',
  'session.logInBySystem',
  'session.lock',
  'session.recover',
  'session.choosePassword',
  'session.stillHere',
  'session.weighPassword',
  'app.licences',
  // What stands in the program, or that nothing is being made: nothing of the office.
  'setup.policies',
  'setup.complete',
  'reports.progress',
  'reports.cancel',
  'destruction.progress',
  'destruction.cancel',
  'backup.progress',
  'backup.cancel',
  'health.progress',
  'health.cancel',
  'documents.cancel'
]

/** An office whose officer gave a colleague another password. */
async function afterReset(): Promise<TestOffice> {
  const office = await (await new TestOffice().furnished()).as(officer)
  valueOf(await office.services.accounts.resetPassword(office.accounts[colleague] ?? '', firstPassword))
  return office
}

const logIn = (office: TestOffice, name: string, word: string) =>
  office.services.session.logIn(office.accounts[name] ?? '', word)

/** That colleague, logged in with it. */
async function enteredWithIt(): Promise<TestOffice> {
  const office = await afterReset()
  valueOf(await logIn(office, colleague, firstPassword))
  return office
}

const quiet = () => undefined
const watch = { scheduler: { welcome: quiet }, idle: { stillHere: quiet, stop: quiet }, saved: quiet }

describe('a password that somebody else set', () => {
  it('is said by the app, and nothing of the office can be asked or done with it', async () => {
    const office = await enteredWithIt()
    expect(office.services.session.state().session).toMatchObject({ mustChange: true, account: { name: colleague } })
    const before = valueOf(await office.journal().entries()).length
    const handlers = handlersOf(office.services, watch)
    // Putting an office back is of no session: it answers what it answers while nobody is logged in.
    const isOfNone = (name: string): boolean => name.startsWith('restore.') && name !== 'restore.begin'
    const refused = (Object.keys(contract) as ChannelName[]).filter((name) => !goOn.includes(name) && !isOfNone(name))
    for (const name of refused) {
      const handle = handlers[name] as (request: unknown) => Promise<unknown>
      const answer = await handle({ command: {}, numbers: [], policy: {}, values: intake, kind: 'form' })
      expect(answer, name).toEqual({ ok: false, error: [{ code: 'session.ownPasswordFirst' }] })
    }
    expect(refused.length).toBeGreaterThan(30)
    expect(office.services.dossiers.attention()).toBe(null)
    expect(await office.services.backup.makeIfDue()).toBe(false)
    expect(valueOf(await office.journal().entries()).length).toBe(before)
  })

  it('tells nothing of the office by the calls that go on', async () => {
    const office = await enteredWithIt()
    const handlers = handlersOf(office.services, watch)
    for (const name of ['reports.progress', 'destruction.progress', 'backup.progress'] as const) {
      expect(await handlers[name](undefined), name).toEqual({ ok: true, value: null })
    }
  })

  it('EW-4.4: is replaced by one of one’s own, after which all goes on and whoever set it cannot log in', async () => {
    const office = await enteredWithIt()
    const chosen = valueOf(await office.services.session.choosePassword(own))
    expect(chosen.session?.mustChange).toBe(false)
    valueOf(await office.services.dossiers.register(intake, null))
    const last = valueOf(await office.journal().entries()).findLast(({ kind }) => kind === 'account')
    expect(last).toMatchObject({ actor: { name: colleague }, detail: { what: 'own-password' } })
    valueOf(await office.services.session.lock())
    expect(codesOf(await logIn(office, colleague, firstPassword))).toEqual(['vault.wrongPassword'])
    const again = valueOf(await logIn(office, colleague, own))
    expect(again.session?.mustChange).toBe(false)
  })

  it('cannot be kept, nor replaced by one that is no password', async () => {
    const office = await enteredWithIt()
    const { session } = office.services
    expect(codesOf(await session.choosePassword(firstPassword))).toEqual(['vault.passwordSame'])
    expect(codesOf(await session.choosePassword(firstPassword.normalize('NFD')))).toEqual(['vault.passwordSame'])
    expect(codesOf(await session.choosePassword('kort'))).toEqual(['vault.passwordTooShort'])
    expect(session.state().session?.mustChange).toBe(true)
  })

  it('asks again after a restart, until it is replaced', async () => {
    const office = await enteredWithIt()
    valueOf(await office.services.session.lock())
    const later = await new TestOffice(office.folder).open()
    later.accounts = office.accounts
    expect(valueOf(await logIn(later, colleague, firstPassword)).session?.mustChange).toBe(true)
  })

  it('is a first one too', async () => {
    const office = await (await new TestOffice().furnished()).as(officer)
    const { id } = valueOf(
      await office.services.accounts.add({ name: 'Nieuw Hier', role: 'employee', password: firstPassword })
    )
    expect(valueOf(await office.services.session.logIn(id, firstPassword)).session?.mustChange).toBe(true)
  })

  it('is replaced also while the clock is in doubt, so that nobody waits for two answers at once', async () => {
    const office = await afterReset()
    valueOf(await office.services.session.lock())
    office.now = '2031-03-04T10:00:00.000Z'
    expect(valueOf(await logIn(office, colleague, firstPassword)).clock).not.toBe(null)
    expect(valueOf(await office.services.session.choosePassword(own)).session?.mustChange).toBe(false)
  })

  it('sees dossiers as before once it is replaced', async () => {
    const office = await (await new TestOffice().furnished()).as(colleague)
    const { number } = valueOf(await office.services.dossiers.register(intake, null))
    await office.as(officer)
    valueOf(await office.services.accounts.resetPassword(office.accounts[colleague] ?? '', firstPassword))
    await office.services.desk.handOn()
    valueOf(await logIn(office, colleague, firstPassword))
    valueOf(await office.services.session.choosePassword(own))
    expect((await office.view(number)).events.length).toBe(1)
  })
})

describe('a password of one’s own', () => {
  it('is what who set the office up has, who used the recovery key, and who changed or reset their own', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    const { session, accounts } = office.services
    const mustChange = () => session.state().session?.mustChange
    expect(mustChange()).toBe(false)
    const { id = '' } = session.state().accounts[0] ?? {}
    valueOf(await session.changePassword(password, own))
    expect(mustChange()).toBe(false)
    valueOf(await accounts.resetPassword(id, password))
    expect(mustChange()).toBe(false)
    valueOf(await session.lock())
    expect(valueOf(await session.recover(id, recoveryKey, own)).session?.mustChange).toBe(false)
  })

  it('is not asked for again', async () => {
    const office = await (await new TestOffice().furnished()).as(officer)
    expect(codesOf(await office.services.session.choosePassword(own))).toEqual(['session.passwordIsOwn'])
    valueOf(await office.services.session.lock())
    expect(codesOf(await office.services.session.choosePassword(own))).toEqual(['session.required'])
  })
})
