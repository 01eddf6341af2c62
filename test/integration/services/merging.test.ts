import { describe, expect, it } from 'vitest'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'

const office = async () => (await new TestOffice().furnished()).as(officer)

const merge = (behind: TestOffice, from: DossierNumber, into: string) =>
  behind.act(from, { act: 'merge', details: { other: into, reason: 'Dezelfde klacht' } })

const bound = async ({ services }: TestOffice, number: DossierNumber) =>
  valueOf(await services.dossiers.bound(number)).map((one) => one.number)

describe('two dossiers are merged', () => {
  it('and each keeps its history and says which the other is, also after the office was closed', async () => {
    const behind = await office()
    const first = await takeIn(behind, officer, { 'complainant.name': 'Anneke Vos' })
    const second = await takeIn(behind, officer, { 'complainant.name': 'A. Vos' })
    const before = await behind.view(first)
    expect(await bound(behind, first)).toEqual([])
    valueOf(await merge(behind, second, first))
    const shown = await behind.view(second)
    expect(shown.state).toMatchObject({ status: 'merged', setAside: { into: first } })
    expect(shown.events.map(({ type }) => type)).toEqual(['registered', 'merged'])
    expect(await behind.view(first)).toEqual(before)
    expect(valueOf(await behind.services.dossiers.bound(first))).toEqual([
      { number: second, complainant: 'A. Vos', how: 'merged', why: 'Dezelfde klacht' }
    ])
    await behind.services.session.lock()
    await behind.as(officer)
    expect(await bound(behind, first)).toEqual([second])
    expect(await takeIn(behind, officer)).toBe('2026-0003')
  })

  it('and it is over once it is taken back or the dossier is brought back', async () => {
    const behind = await office()
    const [first, second] = [await takeIn(behind, officer), await takeIn(behind, officer)]
    const merged = valueOf(await merge(behind, second, first))
    valueOf(await behind.services.dossiers.undo(second, merged.events.length))
    expect(await bound(behind, first)).toEqual([])
    valueOf(await merge(behind, second, first))
    expect(await bound(behind, first)).toEqual([second])
    valueOf(await behind.act(second, { act: 'restore', details: { reason: 'Toch een andere klacht' } }))
    expect(await bound(behind, first)).toEqual([])
  })

  it('but not into itself, one that is not there, or one that counts no more itself; then nothing is recorded', async () => {
    const behind = await office()
    const numbers = [
      await takeIn(behind, officer),
      await takeIn(behind, officer),
      await takeIn(behind, officer)
    ] as const
    const [first, second, third] = numbers
    expect(codesOf(await merge(behind, second, second))).toEqual(['other.isItself'])
    expect(codesOf(await merge(behind, second, '2026-0099'))).toEqual(['register.dossierUnknown'])
    valueOf(await behind.act(third, { act: 'recordMistake', details: { reason: 'Een vraag' } }))
    const refused = await merge(behind, second, third)
    expect(refused).toMatchObject({
      error: [{ code: 'merge.intoSetAside', field: 'other', params: { number: third } }]
    })
    valueOf(await merge(behind, first, second))
    expect(codesOf(await merge(behind, second, first))).toEqual(['merge.intoSetAside'])
    expect((await behind.view(second)).events).toHaveLength(1)
  })

  it('but not into one that was destroyed', async () => {
    const behind = await office()
    const old = await takeIn(behind, officer)
    valueOf(await behind.act(old, { act: 'withdraw', at: behind.now, details: { reason: 'Toch niet' } }))
    behind.now = '2031-01-06T09:00:00.000Z'
    await behind.services.session.lock()
    await behind.as(officer)
    const young = await takeIn(behind, officer, { receivedAt: behind.now })
    valueOf(await behind.services.destruction.destroy([old]))
    expect(codesOf(await merge(behind, young, old))).toEqual(['register.dossierDestroyed'])
  })

  it('EW-4.4: and who may not see the other one hears nothing of it', async () => {
    const behind = await office()
    const involved = behind.person('Bram Jansen')
    const first = await takeIn(behind, officer, { 'complaint.involved': [involved] })
    const second = await takeIn(behind, officer)
    valueOf(await merge(behind, second, first))
    valueOf(
      await behind.act(first, {
        act: 'informEmployee',
        at: behind.now,
        details: { employee: involved, means: 'in-person' }
      })
    )
    await behind.as('Bram Jansen')
    expect(await bound(behind, first)).toEqual([])
    expect(codesOf(await behind.services.dossiers.bound(second))).toEqual(['act.notYourDossier'])
  })
})

describe('two dossiers are linked', () => {
  const link = (behind: TestOffice, from: DossierNumber, other: string) =>
    behind.act(from, { act: 'link', details: { other, reason: 'Dezelfde verhuizing' } })

  it('and both show it until it is removed, whatever becomes of either', async () => {
    const behind = await office()
    const [first, second] = [await takeIn(behind, officer), await takeIn(behind, officer, { 'complainant.name': 'Bo' })]
    valueOf(await link(behind, second, first))
    const told = { number: second, complainant: 'Bo', how: 'linked', why: 'Dezelfde verhuizing' }
    expect(valueOf(await behind.services.dossiers.bound(first))).toEqual([told])
    expect(await bound(behind, second)).toEqual([])
    valueOf(await behind.act(second, { act: 'withdraw', at: behind.now, details: { reason: 'Toch niet' } }))
    valueOf(await behind.act(first, { act: 'recordMistake', details: { reason: 'Een vraag' } }))
    expect(await bound(behind, first)).toEqual([second])
    valueOf(await behind.act(second, { act: 'unlink', details: { other: first, reason: 'Toch niet' } }))
    expect(await bound(behind, first)).toEqual([])
    expect((await behind.view(second)).events.map(({ type }) => type)).toEqual([
      'registered',
      'linked',
      'withdrawn',
      'unlinked'
    ])
  })

  it('but not to one that is not there', async () => {
    const behind = await office()
    const number = await takeIn(behind, officer)
    expect(await link(behind, number, '2026-0099')).toMatchObject({
      error: [{ code: 'register.dossierUnknown', field: 'other' }]
    })
    expect((await behind.view(number)).events).toHaveLength(1)
  })
})
