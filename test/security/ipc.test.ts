import type { IpcMainInvokeEvent } from 'electron'
import { beforeEach, describe, expect, test } from 'vitest'
import { serve } from '../../electron/main/ipc/serve.ts'
import { handlersOf } from '../../electron/main/services/handlers.ts'
import type { ChannelName } from '../../shared/contract/contract.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { valueOf } from '../integration/register/support.ts'
import { password, TestOffice } from '../integration/services/office.ts'

type Listener = (event: IpcMainInvokeEvent, payload: unknown) => unknown

const listeners = new Map<string, Listener>()
const unexpected: string[] = []
let office: TestOffice
let isTrusted = true

/** Sends what a page could send: a copy of any plain value. */
function send(channel: ChannelName, payload: unknown): Promise<unknown> {
  const event: Partial<IpcMainInvokeEvent> = {}
  return Promise.resolve(listeners.get(channel)?.(event as IpcMainInvokeEvent, structuredClone(payload)))
}

const refused = (...codes: string[]) => ({
  ok: false,
  error: codes.map((code) => expect.objectContaining({ code }) as object)
})

beforeEach(async () => {
  listeners.clear()
  unexpected.length = 0
  isTrusted = true
  office = await new TestOffice().furnished()
  valueOf(await office.services.dossiers.register(intake, null))
  const watch = {
    scheduler: { welcome: () => undefined },
    idle: { stillHere: () => undefined, stop: () => undefined },
    saved: () => undefined
  }
  const { services } = office
  serve(handlersOf(services, watch), {
    ipc: { handle: (channel, listener) => listeners.set(channel, listener) },
    isTrustedSender: () => isTrusted,
    sessionEnd: () => services.desk.session?.ended,
    onUnexpected: (channel) => unexpected.push(channel)
  })
})

describe('what a hostile page sends to the office', () => {
  test('EW-4.4: every call of a foreign sender is refused, and nothing of a complaint comes back', async () => {
    isTrusted = false
    for (const channel of listeners.keys()) {
      expect(await send(channel as ChannelName, undefined)).toEqual(refused('contract.untrusted'))
    }
  })

  test('EW-4.4: a locked office gives nothing away on any call', async () => {
    await office.services.session.lock()
    const answers = await Promise.all([
      send('dossiers.list', { since: null }),
      send('dossiers.open', { number: '2026-0001' }),
      send('today.list', undefined),
      send('drafts.list', undefined),
      send('colleagues.list', undefined),
      send('documents.make', { kind: 'form', number: '2026-0001' })
    ])
    for (const answer of answers) expect(answer).toEqual(refused('session.required'))
  })

  test.each(['nobody', 'somebody else'])(
    'EW-4.4: what was asked before the office was locked does not come after it, with %s logged in',
    async (who) => {
      const account = office.services.session.state().accounts.find(({ name }) => name === 'Bram Jansen')?.id
      const asked = [
        send('dossiers.open', { number: '2026-0001' }),
        send('drafts.list', undefined),
        send('dossiers.list', { since: null }),
        send('journal.page', { filter: {}, before: null }),
        send('drafts.save', { id: 'd1', kind: 'intake', subject: '', values: { 'complaint.summary': 'getypt' } })
      ]
      expect(await send('session.lock', undefined)).toMatchObject({ ok: true })
      if (who !== 'nobody') expect(await send('session.logIn', { account, password })).toMatchObject({ ok: true })
      for (const answer of await Promise.all(asked)) expect(answer).toEqual(refused('session.endedMeanwhile'))
      expect(unexpected).toEqual([])
    }
  )

  test('what was recorded while the office was locked stands, though no answer tells so', async () => {
    const recorded = send('dossiers.register', { values: intake, draft: null })
    await send('session.lock', undefined)
    expect(await recorded).toEqual(refused('session.endedMeanwhile'))
    await office.as('Marijke de Wit')
    expect(await send('dossiers.open', { number: '2026-0002' })).toMatchObject({ ok: true })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a list', ['2026-0001']],
    ['another shape', { nummer: '2026-0001' }],
    ['another type', { number: { toString: 'x' } }],
    ['bytes', { number: new Uint8Array([1, 2, 3]) }]
  ])('a request of the wrong shape (%s) is refused', async (_what, payload) => {
    expect(await send('dossiers.open', payload)).toEqual(refused('contract.badRequest'))
    expect(unexpected).toEqual([])
  })

  test.each(['../../../etc/passwd', '2026-0001/../../vault.json', '2026-9999', '', '2026-0001\0', 'C:\\Windows'])(
    'a number that is none (%j) opens nothing',
    async (number) => {
      expect(await send('dossiers.open', { number })).toMatchObject({ ok: false })
      expect(await send('documents.make', { kind: 'form', number })).toMatchObject({ ok: false })
      expect(unexpected).toEqual([])
    }
  )

  test('a draft whose id leads elsewhere is refused', async () => {
    for (const id of ['../../vault.json', 'a/b', '', '.', '..', 'x'.repeat(500)]) {
      const saved = await send('drafts.save', { id, kind: 'intake', subject: '', values: {} })
      expect(saved).toMatchObject({ ok: false })
      expect(await send('drafts.discard', { id })).toMatchObject({ ok: false })
    }
    expect(unexpected).toEqual([])
  })

  test('names that mean something to JavaScript are only names', async () => {
    const polluting = JSON.parse(
      '{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}'
    ) as object
    await send('drafts.save', { id: 'd1', kind: 'intake', subject: '', values: polluting })
    await send('dossiers.register', { values: { ...intake, ...polluting }, draft: null })
    await send('app.changePreferences', polluting)
    await send('accounts.change', { id: '__proto__', name: 'x', ...polluting })
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
    expect(
      await send('dossiers.act', { number: '2026-0001', seq: 1, draft: null, command: { act: 'toString' } })
    ).toEqual(refused('contract.badRequest'))
    expect(await send('dossiers.list', { since: null })).toMatchObject({ ok: true })
  })

  test('a report over years that nobody counts in is refused', async () => {
    for (const year of ['0001', '9999']) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      expect(await send('reports.recordPresented', { id: 'year', ...period, on: '2026-03-03' })).toEqual(
        refused('contract.badRequest')
      )
      expect(await send('reports.annual', { ...period, shared: false })).toEqual(refused('contract.badRequest'))
    }
    expect(unexpected).toEqual([])
  })

  test.each([null, undefined, 'EW', 5])('a regulation that is none at all (%j) is refused', async (policy) => {
    expect(await send('policy.save', { policy, effectiveFrom: '2027-01-01' })).toEqual(refused('contract.badRequest'))
    expect(unexpected).toEqual([])
  })

  test('a draft that names a person without an account is kept', async () => {
    const values = { 'handling.handler': { name: 'Kees', account: undefined } }
    const kept = await send('drafts.save', { id: 'd1', kind: 'intake', subject: '', values })
    expect(kept).toMatchObject({ ok: true })
    expect(await send('drafts.list', undefined)).toMatchObject({
      value: [{ values: { 'handling.handler': { name: 'Kees' } } }]
    })
    expect(unexpected).toEqual([])
  })

  test('fields and acts that do not exist are refused by name', async () => {
    const answer = await send('dossiers.register', {
      values: { ...intake, 'signing.signatures': 'x', hasOwnProperty: 'x' },
      draft: null
    })
    expect(answer).toMatchObject({ ok: false })
    expect(unexpected).toEqual([])
  })

  test('a text of 50 MB is refused with the limit, and the office lives on', async () => {
    const huge = 'x'.repeat(50 * 1024 * 1024)
    const answer = await send('dossiers.register', {
      values: { ...intake, 'complaint.description': huge },
      draft: null
    })
    expect(answer).toEqual(refused('form.tooMuch'))
    expect(await send('session.logIn', { account: 'x', password: huge })).toEqual(refused('field.tooLong'))
    expect(await send('dossiers.list', { since: null })).toMatchObject({ ok: true })
  })

  test('a value nested ten thousand deep is refused, and the office lives on', async () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep]
    const answer = await listeners.get('drafts.save')?.({} as IpcMainInvokeEvent, {
      id: 'd1',
      kind: 'intake',
      subject: '',
      values: { deep }
    })
    expect(answer).toMatchObject({ ok: false })
    expect(await send('dossiers.list', { since: null })).toMatchObject({ ok: true })
  })
})
