import { describe, expect, it } from 'vitest'
import { handlersOf } from '../../../electron/main/services/handlers.ts'
import { type ChannelName, contract, effectsOf } from '../../../shared/contract/contract.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const last: Instant = '2026-03-04T10:00:00.000Z'
const nextDay: Instant = '2026-03-05T10:00:00.000Z'
const wrong: Instant = '2031-03-04T10:00:00.000Z'

/** These say nothing dated of the office: the way in, what is half typed, and this PC's own settings. */
const goOn: readonly ChannelName[] = [
  'app.changePreferences',
  'session.logIn',
  'session.logInBySystem',
  'session.lock',
  'session.recover',
  'session.choosePassword',
  'session.confirmClock',
  'setup.complete',
  'drafts.save',
  'drafts.discard'
]

async function left(): Promise<TestOffice> {
  const office = await (await new TestOffice().furnished()).as('Marijke de Wit')
  valueOf(await office.services.session.lock())
  return office
}

async function enteredAt(now: Instant, who = 'Marijke de Wit', given?: TestOffice): Promise<TestOffice> {
  const office = given ?? (await left())
  office.now = now
  return office.as(who)
}

const question = (office: TestOffice) => office.services.session.state().clock
const register = (office: TestOffice) => office.services.dossiers.register(intake, null)
const notes = async (office: TestOffice) =>
  valueOf(await office.journal().entries()).filter(({ kind }) => kind.startsWith('clock-'))

describe('a PC whose clock is in doubt', () => {
  it.each<[Instant, string | undefined]>([
    [nextDay, undefined],
    ['2026-03-04T09:57:00.000Z', undefined],
    ['2026-05-04T10:00:00.000Z', 'ahead'],
    ['2025-03-04T10:00:00.000Z', 'behind']
  ])('at %s it is asked about as %s', async (now, doubt) => {
    expect(question(await enteredAt(now))?.doubt).toBe(doubt)
  })

  it('a new office is not asked', async () => {
    expect(question(await (await new TestOffice().furnished()).as('Marijke de Wit'))).toBe(null)
  })

  it('nothing dated is recorded, by any call that changes something; reading goes on', async () => {
    const office = await enteredAt(wrong)
    const quiet = () => undefined
    const watch = { scheduler: { welcome: quiet }, idle: { stillHere: quiet, stop: quiet }, saved: quiet }
    const handlers = handlersOf(office.services, watch)
    const names = (Object.keys(contract) as ChannelName[]).filter((name) => {
      const { touches = [], answers } = effectsOf(name)
      // Putting an office back is of no session: nobody is logged in while it is done.
      const isOfNone = name.startsWith('restore.')
      return (touches.length > 0 || answers !== undefined) && !isOfNone && !goOn.includes(name)
    })
    const silent: ChannelName[] = ['session.changePassword', 'accounts.resetPassword']
    for (const name of [...names, ...silent]) {
      const answer = await (handlers[name] as (request: unknown) => Promise<unknown>)({
        command: {},
        numbers: [],
        policy: {}
      })
      const params = { last: expect.any(String) as string, now: wrong }
      expect(answer, name).toEqual({ ok: false, error: [{ code: 'clock.unanswered', params }] })
    }
    expect(names.length).toBeGreaterThan(10)
    expect(valueOf(await office.services.dossiers.list(null)).lines).toEqual([])
    valueOf(await office.services.drafts.save({ id: 'd-1', kind: 'intake', subject: '', values: { summary: 'Half' } }))
  })

  it('EW-4.4: who manages the office says that it is right, and the journal keeps that with both moments', async () => {
    const office = await enteredAt(wrong)
    expect(valueOf(await office.services.session.confirmClock()).clock).toBe(null)
    expect(valueOf(await register(office)).number).toBe('2031-0001')
    const [asked, right] = await notes(office)
    expect(asked).toMatchObject({ kind: 'clock-asked', actor: null, detail: { last, now: wrong } })
    expect(right).toMatchObject({
      kind: 'clock-right',
      actor: { name: 'Marijke de Wit' },
      detail: { last, now: wrong }
    })
  })

  it('somebody else cannot answer', async () => {
    const office = await enteredAt(wrong, 'Bram Jansen')
    expect(await office.services.session.confirmClock()).toMatchObject({ error: [{ code: 'act.notInYourRole' }] })
    expect(question(office)).toEqual({ doubt: 'ahead', last })
  })

  it('putting the clock right is an answer too, and gives no number of a wrong year', async () => {
    const office = await enteredAt(wrong)
    expect(await register(office)).toMatchObject({ ok: false })
    office.now = nextDay
    expect(question(office)).toBe(null)
    expect(valueOf(await register(office)).number).toBe('2026-0001')
    expect((await notes(office)).map(({ kind }) => kind)).toEqual(['clock-asked', 'clock-set'])
  })

  it('what was looked at with a doubted clock makes it no more trusted at the next log-in', async () => {
    const office = await enteredAt(wrong)
    valueOf(await office.services.session.lock())
    await enteredAt(wrong, 'Bram Jansen', office)
    expect(question(office)).toEqual({ doubt: 'ahead', last })
    valueOf(await office.services.session.lock())
    const again = new TestOffice(office.folder)
    Object.assign(again.accounts, office.accounts)
    await again.open()
    await enteredAt(nextDay, 'Marijke de Wit', again)
    expect(question(again)).toBe(null)
    expect(valueOf(await register(again)).number).toBe('2026-0001')
    valueOf(await again.services.session.lock())
    await enteredAt('2026-03-06T10:00:00.000Z', 'Marijke de Wit', again)
    expect(question(again)).toBe(null)
  })

  it('a clock that went back just before the office is locked is asked about at the next log-in', async () => {
    const office = await enteredAt(nextDay)
    valueOf(await register(office))
    office.now = '2025-03-04T10:00:00.000Z'
    valueOf(await office.services.session.lock())
    await enteredAt('2025-03-04T10:05:00.000Z', 'Marijke de Wit', office)
    expect(question(office)).toEqual({ doubt: 'behind', last: nextDay })
  })

  it('one that jumps years ahead in an open session is asked about, whether something is recorded then or nothing', async () => {
    const office = await new TestOffice().furnished()
    let passed = 0
    office.steady = () => passed
    await office.open()
    await enteredAt(nextDay, 'Marijke de Wit', office)
    valueOf(await register(office))
    passed += 60_000
    office.now = wrong
    expect(question(office)).toEqual({ doubt: 'ahead', last: nextDay })
    expect(await register(office)).toMatchObject({ error: [{ code: 'clock.unanswered' }] })
    valueOf(await office.services.session.lock())
    await enteredAt('2026-03-06T10:00:00.000Z', 'Marijke de Wit', office)
    expect(question(office)).toBe(null)
    // Looked at by nobody before the office is locked.
    passed += 60_000
    office.now = wrong
    valueOf(await office.services.session.lock())
    await enteredAt('2026-03-07T10:00:00.000Z', 'Marijke de Wit', office)
    expect(question(office)).toBe(null)
    expect(valueOf(await register(office)).number).toBe('2026-0002')
  })

  it('months of work in one session are no reason to ask', async () => {
    const office = await new TestOffice().furnished()
    office.steady = () => Date.parse(office.now)
    await office.open()
    await enteredAt(nextDay, 'Marijke de Wit', office)
    office.now = '2026-12-05T10:00:00.000Z'
    valueOf(await register(office))
    expect(question(office)).toBe(null)
  })

  it('it is asked about when it goes back while somebody works, and not when it goes ahead', async () => {
    const office = await enteredAt(nextDay)
    office.now = '2026-12-05T10:00:00.000Z'
    valueOf(await register(office))
    office.now = nextDay
    expect(await register(office)).toMatchObject({ error: [{ code: 'clock.unanswered' }] })
    expect(question(office)?.doubt).toBe('behind')
  })
})
