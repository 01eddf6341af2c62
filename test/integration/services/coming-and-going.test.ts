import { setTimeout as wait } from 'node:timers/promises'
import type { Refusal } from '../../../shared/result.ts'
import { describe, expect, it } from 'vitest'
import { intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

const progress = (office: TestOffice, text: string) =>
  ({ act: 'recordProgress', at: office.now, values: {}, details: { text } }) as const

async function withComplaint(): Promise<{ office: TestOffice; number: DossierNumber }> {
  const office = await new TestOffice().furnished()
  return { office, number: valueOf(await office.services.dossiers.register(intake, null)).number }
}

/** Lets writes to a file wait until they are let go. */
function holdWrites(office: TestOffice, path: string): () => void {
  let open = (): void => undefined
  const until = new Promise<void>((resolve) => {
    open = resolve
  })
  office.fault.hold = { path, until }
  return () => {
    delete office.fault.hold
    open()
  }
}

describe('a session that ends while work is running', () => {
  it('waits for an act, which is on disk, in the index and in the journal', async () => {
    const { office, number } = await withComplaint()
    const letGo = holdWrites(office, 'dossier.tmp')
    const acting = office.services.dossiers.act({
      number,
      seq: (await office.view(number)).events.length,
      command: progress(office, 'net op tijd'),
      draft: null
    })
    await wait(20)
    const locking = office.services.session.lock()
    expect(office.services.session.state().phase).toBe('locked')
    expect(codesOf(await office.services.dossiers.list(null))).toEqual(['session.required'])
    letGo()
    valueOf(await acting)
    await locking
    await office.as('Fatima el Amrani')
    expect((await office.view(number)).events).toHaveLength(2)
    expect(valueOf(await office.journal().verify())).toBeNull()
    const kinds = valueOf(await office.journal().entries()).map(({ kind }) => kind)
    expect(kinds.slice(-4)).toEqual(['act', 'log-out', 'log-in', 'view'])
  })

  it('a colleague who logs in meanwhile waits for it too, and the journal stays whole', async () => {
    const { office, number } = await withComplaint()
    const view = await office.view(number)
    const running = [1, 2, 3].map((place) =>
      office.services.dossiers.act({
        number,
        seq: view.events.length,
        command: progress(office, `poging ${String(place)}`),
        draft: null
      })
    )
    await office.as('Fatima el Amrani')
    await office.as('Marijke de Wit')
    const results = await Promise.all(running)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(valueOf(await office.journal().verify())).toBeNull()
    expect((await office.view(number)).events).toHaveLength(2)
  })

  it('a password that is being set is sealed with the key, never with a wiped one', async () => {
    const office = await new TestOffice().furnished()
    const { accounts, session } = office.services
    const letGo = holdWrites(office, 'vault.json.tmp')
    const resetting = ['Joris Peeters', 'Bram Jansen'].map((name) =>
      accounts.resetPassword(office.accounts[name] ?? '', 'een heel nieuw woord')
    )
    const locking = session.lock()
    await wait(100)
    letGo()
    for (const reset of resetting) valueOf(await reset)
    await locking
    valueOf(await session.logIn(office.accounts['Bram Jansen'] ?? '', 'een heel nieuw woord'))
    await office.as('Marijke de Wit')
  })

  it('two colleagues who log in at once do not write through each other', async () => {
    const { office } = await withComplaint()
    const [first, second] = await Promise.all(
      ['Fatima el Amrani', 'Marijke de Wit'].map((name) =>
        office.services.session.logIn(office.accounts[name] ?? '', password)
      )
    )
    expect([first?.ok, second?.ok]).toEqual([true, true])
    expect(office.services.desk.session?.actor.name).toBe('Marijke de Wit')
    expect(valueOf(await office.journal().verify())).toBeNull()
  })

  it('locking during a log-in leaves the office locked', async () => {
    const { office } = await withComplaint()
    const loggingIn = office.services.desk.sitDown(
      office.accounts['Fatima el Amrani'] ?? '',
      valueOf(await office.keyring('Fatima el Amrani'))
    )
    await office.services.session.lock()
    await loggingIn
    expect(office.services.session.state().phase).toBe('locked')
  })

  it('a document is not saved when the office was locked while its path was chosen', async () => {
    const { office } = await withComplaint()
    office.whileChoosing = () => office.services.session.lock()
    expect(codesOf(await office.services.documents.saveAs({ kind: 'blank-form' }))).toEqual(['session.required'])
  })

  it('what the journal could not write on a full disk is written after the next log-in', async () => {
    const { office, number } = await withComplaint()
    office.fault.code = 'ENOSPC'
    await office.view(number)
    await office.services.session.lock()
    office.fault.code = null
    await office.as('Fatima el Amrani')
    const entries = valueOf(await office.journal().entries())
    expect(entries.slice(-3).map(({ kind, actor }) => [kind, actor?.name])).toEqual([
      ['view', 'Marijke de Wit'],
      ['log-out', 'Marijke de Wit'],
      ['log-in', 'Fatima el Amrani']
    ])
  })
})

describe('two at once', () => {
  it('complaints registered at the same moment each get their own number', async () => {
    const office = await new TestOffice().furnished()
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => office.services.dossiers.register(intake, null)))
    const numbers = made.map((result) => valueOf(result).number)
    expect(numbers.toSorted()).toEqual(['2026-0001', '2026-0002', '2026-0003', '2026-0004', '2026-0005'])
    expect(valueOf(await office.services.dossiers.list(null)).lines).toHaveLength(5)
  })

  it('of two acts on the same state one is recorded and the other is told', async () => {
    const { office, number } = await withComplaint()
    const [first, second] = await Promise.all(
      ['eerst', 'daarna'].map((text) => office.act(number, progress(office, text)))
    )
    expect([first, second].map((result) => result && codesOf(result)).toSorted()).toEqual([
      [],
      ['register.changedMeanwhile']
    ])
    expect((await office.view(number)).events).toHaveLength(2)
  })

  it('two set-ups at once make one office', async () => {
    const office = await new TestOffice().open()
    const [first, second] = await Promise.all([office.setUp(), office.setUp()])
    expect([codesOf(first), codesOf(second)]).toEqual([[], ['vault.exists']])
    expect(office.services.session.state().phase).toBe('open')
  })
})

describe('another program that takes over the folder', () => {
  it('closes the office, writes nothing more, and opens again when the folder is free', async () => {
    let isTaken = false
    const locked: Refusal = { code: 'register.locked', params: { holder: 'marijke', computer: 'BALIE', since: '' } }
    const office = await new TestOffice().open(() =>
      Promise.resolve(isTaken ? { ok: false, error: [locked] } : { ok: true, value: null })
    )
    valueOf(await office.setUp())
    const before = valueOf(await office.journal().entries()).length
    isTaken = true
    office.services.desk.options.entrance.close({ code: 'register.lockLost' })
    await office.services.session.lock()
    expect(office.services.session.state()).toMatchObject({
      phase: 'blocked',
      blocked: [{ code: 'register.lockLost' }]
    })
    expect(await office.services.session.look()).toMatchObject({ phase: 'blocked', blocked: [locked] })
    isTaken = false
    expect(await office.services.session.look()).toMatchObject({ phase: 'locked', blocked: [] })
    const officer = office.services.session.state().accounts[0]?.id ?? ''
    valueOf(await office.services.session.logIn(officer, password))
    const kinds = valueOf(await office.journal().entries()).map(({ kind }) => kind)
    expect(kinds.slice(before)).toEqual(['log-in'])
  })

  it('nobody logs in while the folder is taken', async () => {
    const { office } = await withComplaint()
    office.services.desk.options.entrance.close({ code: 'register.lockLost' })
    await office.services.session.lock()
    const refused = await office.services.session.logIn(office.accounts['Bram Jansen'] ?? '', password)
    expect(codesOf(refused)).toEqual(['register.lockLost'])
  })
})
