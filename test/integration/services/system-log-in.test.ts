import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { describeJournalLine } from '../../../shared/i18n/describe-journal.ts'
import { FakePc } from '../../fixtures/fake-pc.ts'
import { canary, tracesOf } from '../../fixtures/canary/search.ts'
import { classification, decision, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { firstPassword, password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const colleague = 'Bram Jansen'
const other = 'Joris Peeters'
const another = 'een heel ander zinnetje'

const idOf = (office: TestOffice, name: string): string => office.accounts[name] ?? ''
const enter = (office: TestOffice, name = colleague) => office.services.session.logInBySystem(idOf(office, name))
const atTheDoor = (office: TestOffice): readonly string[] => office.services.session.state().systemLogIn?.accounts ?? []

/** An office that allows it, with this colleague logged in. */
async function allowed(name = colleague): Promise<TestOffice> {
  const office = await (await new TestOffice().furnished()).as(officer)
  valueOf(await office.services.systemLogIn.allow(true))
  return office.as(name)
}

/** The same after that colleague turned it on and locked. */
async function kept(name = colleague): Promise<TestOffice> {
  const office = await allowed(name)
  valueOf(await office.services.systemLogIn.turnOn(password))
  valueOf(await office.services.session.lock())
  return office
}

/** What the file beside the settings holds. */
interface PcText {
  kept: Record<string, string>[]
}

const textOf = (pc: FakePc): PcText => JSON.parse(pc.text ?? '{"kept":[]}') as PcText

function rewrite(pc: FakePc, change: (kept: Record<string, string>) => Record<string, string>): void {
  const text = textOf(pc)
  pc.text = JSON.stringify({ ...text, kept: text.kept.map(change) })
}

/** What the journal says, oldest first, in words. */
async function said(office: TestOffice): Promise<string[]> {
  const { lines } = valueOf(await office.services.journal.page({ before: null }))
  return lines.map((line) => `${line.who ?? '-'}: ${describeJournalLine(createTranslator('nl'), line)}`).toReversed()
}

describe('logging in through the system of this PC', () => {
  it('is off until the office allows it and its owner turns it on, with their password', async () => {
    const office = await (await new TestOffice().furnished()).as(colleague)
    const { session, systemLogIn } = office.services
    expect(valueOf(await systemLogIn.status())).toEqual({
      system: 'windows',
      isAvailable: true,
      isAllowed: false,
      until: null
    })
    expect(codesOf(await systemLogIn.turnOn(password))).toEqual(['systemLogIn.notAllowed'])
    expect(codesOf(await systemLogIn.allow(true))).toEqual(['act.notInYourRole'])
    await office.as(officer)
    valueOf(await systemLogIn.allow(true))
    await office.as(colleague)
    expect(codesOf(await systemLogIn.turnOn('verkeerd'))).toEqual(['vault.wrongPassword'])
    expect(office.pc.text).toBe(null)
    valueOf(await systemLogIn.turnOn(password))
    expect(valueOf(await systemLogIn.status()).until).toBe('2026-06-04')
    valueOf(await session.lock())
    expect(session.state().systemLogIn).toEqual({ system: 'windows', accounts: [idOf(office, colleague)] })
    expect(valueOf(await enter(office)).session?.account.name).toBe(colleague)
    valueOf(await office.services.dossiers.register(intake, null))
  })

  it('also after a restart, and the password goes on opening beside it', async () => {
    const office = await kept()
    const later = new TestOffice(office.folder)
    later.pc = office.pc
    later.accounts = office.accounts
    await later.open()
    expect((await later.services.session.look()).systemLogIn?.accounts).toEqual([idOf(office, colleague)])
    valueOf(await enter(later))
    await later.as(colleague)
    await later.as(officer)
  })

  it('EW-4.4: tells the journal who turned it on and off, and tells such a log-in from one by password', async () => {
    const office = await kept()
    valueOf(await enter(office))
    valueOf(await office.services.systemLogIn.turnOff())
    expect(atTheDoor(office)).toEqual([])
    await office.as(officer)
    valueOf(await office.services.systemLogIn.allow(false))
    const lines = (await said(office)).filter((line) => !/opgeslagen|account van|Meldde zich af/.test(line))
    expect(
      lines.slice(lines.indexOf(`${officer}: Stond toe dat mensen zich aanmelden via het systeem van hun pc`))
    ).toEqual([
      `${officer}: Stond toe dat mensen zich aanmelden via het systeem van hun pc`,
      `${colleague}: Meldde zich aan`,
      `${colleague}: Zette aanmelden via Windows aan, op de eigen pc`,
      `${colleague}: Meldde zich aan zonder wachtwoord, via Windows`,
      `${colleague}: Zette aanmelden via Windows uit`,
      `${officer}: Meldde zich aan`,
      `${officer}: Staat aanmelden via het systeem van de pc niet meer toe`
    ])
  })

  it('EW-4.4: wipes the keys at locking, as after a log-in by password', async () => {
    const office = await kept()
    valueOf(await enter(office))
    const officeKey = office.services.desk.session?.keyring.officeKey
    expect(officeKey?.some((byte) => byte !== 0)).toBe(true)
    valueOf(await office.services.session.lock())
    expect(officeKey?.every((byte) => byte === 0)).toBe(true)
    expect(office.services.session.state().phase).toBe('locked')
  })

  it('EW-5.4: does not sign: that asks the password still', async () => {
    const office = await kept(officer)
    valueOf(await enter(office, officer))
    const [about, handler] = [office.person(colleague), office.person(officer)]
    const values = { ...intake, ...classification, 'complaint.involved': [about] }
    const { number } = valueOf(await office.services.dossiers.register(values, null))
    for (const command of [
      { act: 'informEmployee', at: office.now, details: { employee: about, means: 'in-person' } },
      { act: 'assign', values: { 'handling.handler': handler } },
      { act: 'recordDecision', at: office.now, values: decision },
      {
        act: 'recordSatisfaction',
        at: office.now,
        values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'x' }
      }
    ] as const) {
      valueOf(await office.act(number, command))
    }
    const signing = { act: 'sign', details: { slot: 'officer' } } as const
    expect(codesOf(await office.act(number, signing))).toEqual(['vault.wrongPassword'])
    expect((await office.view(number)).state.signatures).toEqual([])
    expect(valueOf(await office.act(number, signing, { password })).state.signatures).toHaveLength(1)
  })

  it('goes on after the recovery key was renewed, which opens the account as before', async () => {
    const office = await kept()
    await office.as(officer)
    const { recoveryKey } = valueOf(await office.services.accounts.renewRecoveryKey(password))
    valueOf(await enter(office))
    const keyOf = () => office.services.desk.options.vault.accounts().find(({ name }) => name === colleague)?.publicKey
    const before = keyOf()
    valueOf(await office.services.session.recover(idOf(office, colleague), recoveryKey, another))
    // Only what was put away for the new recovery key lets the account keep its own keys.
    expect(keyOf()).toBe(before)
  })
})

describe('what this PC keeps', () => {
  it('holds the password nowhere, and is no key without the keyring of the system', async () => {
    const office = await (await new TestOffice().furnished()).as(officer)
    const secret = `${canary} wachtwoord`
    const { session, systemLogIn } = office.services
    valueOf(await session.changePassword(password, secret))
    valueOf(await systemLogIn.allow(true))
    valueOf(await systemLogIn.turnOn(secret))
    valueOf(await session.lock())
    const keptKey = (JSON.parse(office.pc.asked.at(-1) ?? '{}') as { key: string }).key
    for (const text of [office.pc.text ?? '', ...office.pc.asked])
      for (const trace of tracesOf(canary)) expect(Buffer.from(text).includes(trace)).toBe(false)
    for (const trace of tracesOf(keptKey)) expect(Buffer.from(office.pc.text ?? '').includes(trace)).toBe(false)
    const thief = new FakePc()
    thief.text = office.pc.text
    const stolen = new TestOffice(office.folder)
    stolen.pc = thief
    stolen.accounts = office.accounts
    await stolen.open()
    expect(codesOf(await enter(stolen, officer))).toEqual(['systemLogIn.refused'])
    expect(stolen.services.session.state().phase).toBe('locked')
    expect(textOf(thief).kept).toEqual([])
  })

  it('lies beside the settings of the PC, and not in the folder of the office or a backup', async () => {
    const office = await kept()
    const moved = new TestOffice(office.folder)
    moved.accounts = office.accounts
    await moved.open()
    expect((await moved.services.session.look()).systemLogIn).toBe(null)
    expect(codesOf(await enter(moved))).toEqual(['systemLogIn.none'])
  })

  it.each([
    ['account', (office: TestOffice) => idOf(office, other)],
    ['until', () => '2099-01-01']
  ] as const)('is worth nothing when its %s is written over', async (field, value) => {
    const office = await kept()
    const later = new TestOffice(office.folder)
    rewrite(office.pc, (one) => ({ ...one, [field]: value(office) }))
    later.pc = office.pc
    later.accounts = office.accounts
    await later.open()
    const name = field === 'account' ? other : colleague
    if (field === 'account') {
      const { passwordMark = '' } =
        later.services.desk.options.vault.accounts().find(({ id }) => id === idOf(later, other)) ?? {}
      rewrite(later.pc, (one) => ({ ...one, passwordMark }))
    }
    expect(codesOf(await enter(later, name))).toEqual(['systemLogIn.refused'])
    expect(atTheDoor(later)).toEqual([])
  })

  it('of another office is refused and removed', async () => {
    const [one, two] = [await kept(), await allowed()]
    valueOf(await two.services.session.lock())
    const moved = new TestOffice(two.folder)
    moved.pc = one.pc
    moved.accounts = two.accounts
    await moved.open()
    rewrite(moved.pc, (entry) => ({ ...entry, account: idOf(two, colleague) }))
    expect(codesOf(await enter(moved))).toEqual(['systemLogIn.none'])
    await moved.services.session.look()
    expect(textOf(moved.pc).kept).toEqual([])
  })

  it('that cannot be read keeps nobody out', async () => {
    const office = await kept()
    for (const text of ['', '{', '{"kept":3}', '[]', 'null']) {
      const later = new TestOffice(office.folder)
      later.pc.text = text
      later.accounts = office.accounts
      await later.open()
      expect(codesOf(await enter(later))).toEqual(['systemLogIn.none'])
      await later.as(colleague)
      valueOf(await later.services.session.lock())
    }
  })

  it('is sealed anew when the system asks for it', async () => {
    const office = await kept()
    const before = textOf(office.pc).kept[0]?.['sealed']
    office.pc.isStale = true
    valueOf(await enter(office))
    expect(textOf(office.pc).kept[0]?.['sealed']).not.toBe(before)
    office.pc.isStale = false
    valueOf(await office.services.session.lock())
    valueOf(await enter(office))
  })
})

describe('it ends', () => {
  it.each([
    [
      'with a changed password',
      async (office: TestOffice) => {
        await office.as(colleague)
        valueOf(await office.services.session.changePassword(password, another))
      }
    ],
    [
      'with a password that was reset',
      async (office: TestOffice) => {
        await office.as(officer)
        valueOf(await office.services.accounts.resetPassword(idOf(office, colleague), firstPassword))
      }
    ],
    [
      'with another role',
      async (office: TestOffice) => {
        await office.as(officer)
        valueOf(await office.services.accounts.change({ id: idOf(office, colleague), role: 'officer' }))
      }
    ],
    [
      'when the account is switched off',
      async (office: TestOffice) => {
        await office.as(officer)
        valueOf(await office.services.accounts.change({ id: idOf(office, colleague), active: false }))
      }
    ],
    [
      'when the office allows it no more',
      async (office: TestOffice) => {
        await office.as(officer)
        valueOf(await office.services.systemLogIn.allow(false))
      }
    ]
  ] as const)('%s: at once, also where it was kept on another PC', async (_how, end) => {
    const office = await kept()
    const elsewhere = new FakePc()
    elsewhere.text = office.pc.text
    await end(office)
    await expect.poll(() => textOf(office.pc).kept).toEqual([])
    expect(atTheDoor(office)).toEqual([])
    valueOf(await office.services.session.lock())
    const later = new TestOffice(office.folder)
    later.pc = office.pc
    later.pc.text = elsewhere.text
    later.accounts = office.accounts
    await later.open()
    expect((await later.services.session.look()).systemLogIn).toBe(null)
    expect(textOf(later.pc).kept).toEqual([])
    expect(codesOf(await enter(later))).toEqual(['systemLogIn.none'])
    await later.as(officer)
    expect(await said(later)).toContain(`-: Aanmelden via Windows eindigde voor het account van ${colleague}`)
  })

  it('when the recovery key was used for the account', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    valueOf(await office.services.accounts.recoveryKeyKept())
    for (const { id, name } of office.services.session.state().accounts) office.accounts[name] = id
    valueOf(await office.services.systemLogIn.allow(true))
    valueOf(await office.services.systemLogIn.turnOn(password))
    valueOf(await office.services.session.lock())
    valueOf(await office.services.session.recover(idOf(office, officer), recoveryKey, another))
    expect(textOf(office.pc).kept).toEqual([])
    expect(codesOf(await enter(office, officer))).toEqual(['systemLogIn.none'])
  })

  it('after its last day, which is told to who would use it, and then it is gone', async () => {
    const office = await kept()
    office.now = '2026-06-04T21:00:00.000Z'
    await office.services.session.look()
    expect(atTheDoor(office)).toEqual([idOf(office, colleague)])
    office.now = '2026-06-04T22:00:00.000Z'
    await office.services.session.look()
    expect(codesOf(await enter(office))).toEqual(['systemLogIn.expired'])
    expect(textOf(office.pc).kept).toEqual([])
    expect(codesOf(await enter(office))).toEqual(['systemLogIn.none'])
  })

  it('after its last day also without that, with the next log-in of anybody', async () => {
    const office = await kept()
    office.now = '2026-06-05T10:00:00.000Z'
    await office.as(other)
    expect(textOf(office.pc).kept).toEqual([])
  })

  it('when the system keeps it to itself: that is said, it is forgotten, and is no wrong password', async () => {
    const office = await kept()
    office.pc.isLocked = true
    const refused = await enter(office)
    expect(refused).toEqual({ ok: false, error: [{ code: 'systemLogIn.refused', params: { system: 'Windows' } }] })
    expect(textOf(office.pc).kept).toEqual([])
    await office.as(officer)
    await office.as(colleague)
    expect((await said(await office.as(officer))).filter((line) => line.includes('Verkeerd wachtwoord'))).toEqual([])
  })

  it('when it was allowed while the system still asked, and no more when it answered', async () => {
    const office = await kept()
    office.pc.whileAsking = async () => {
      office.pc.whileAsking = () => Promise.resolve()
      await office.as(officer)
      valueOf(await office.services.systemLogIn.allow(false))
      valueOf(await office.services.session.lock())
    }
    expect(codesOf(await enter(office))).toEqual(['systemLogIn.notAllowed'])
    expect(office.services.session.state().phase).toBe('locked')
  })
})

describe('it is refused', () => {
  it('while one must wait after wrong passwords, and is kept meanwhile', async () => {
    const office = await kept()
    const { session } = office.services
    for (let count = 0; count < 3; count += 1) await session.logIn(idOf(office, colleague), 'verkeerd')
    expect(codesOf(await enter(office))).toEqual(['vault.tooSoon'])
    office.now = '2026-03-04T10:10:00.000Z'
    valueOf(await enter(office))
    await office.as(officer)
    expect(await said(office)).toContain(`-: Verkeerd wachtwoord voor het account van ${colleague} (3×)`)
  })

  it('with an older vault that was put back, as with a password', async () => {
    const office = await kept()
    const copies = ['vault.json', 'copies/vault.json'] as const
    const older = copies.map((path) => readFileSync(join(office.folder, path)))
    await office.as(officer)
    valueOf(await office.services.accounts.change({ id: idOf(office, other), active: false }))
    valueOf(await office.services.session.lock())
    for (const [index, path] of copies.entries()) writeFileSync(join(office.folder, path), older[index] ?? '')
    const later = new TestOffice(office.folder)
    later.pc = office.pc
    later.accounts = office.accounts
    await later.open()
    expect(codesOf(await enter(later))).toEqual(['vault.rolledBack'])
    expect(later.services.session.state().phase).toBe('locked')
  })

  it('to turn it on where the system keeps nothing, or with a full disk: nothing changes', async () => {
    const office = await allowed()
    const { systemLogIn } = office.services
    office.pc.isDiskFull = true
    expect(codesOf(await systemLogIn.turnOn(password))).toEqual(['systemLogIn.notKept'])
    office.pc.isLocked = true
    expect(codesOf(await systemLogIn.turnOn(password))).toEqual(['systemLogIn.notSealed'])
    office.pc.isAvailable = false
    expect(codesOf(await systemLogIn.turnOn(password))).toEqual(['systemLogIn.unavailable'])
    expect(office.pc.text).toBe(null)
    expect(valueOf(await systemLogIn.status())).toMatchObject({ isAvailable: false, until: null })
  })

  it('to turn it off where the disk does not forget, and says what helps', async () => {
    const office = await kept()
    await office.as(colleague)
    office.pc.isDiskFull = true
    expect(codesOf(await office.services.systemLogIn.turnOff())).toEqual(['systemLogIn.notForgotten'])
    valueOf(await office.services.session.changePassword(password, another))
    valueOf(await office.services.session.lock())
    expect(codesOf(await enter(office))).toEqual(['systemLogIn.notForgotten'])
    office.pc.isDiskFull = false
    expect(codesOf(await enter(office))).toEqual(['systemLogIn.changed'])
    expect(textOf(office.pc).kept).toEqual([])
  })

  it('to be turned on by who was locked out while the system asked', async () => {
    const office = await allowed()
    office.pc.whileAsking = async () => {
      await office.as(other)
    }
    expect(codesOf(await office.services.systemLogIn.turnOn(password))).toEqual(['session.endedMeanwhile'])
    expect(office.pc.text).toBe(null)
  })
})
