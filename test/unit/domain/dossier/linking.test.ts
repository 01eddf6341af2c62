import { describe, expect, it } from 'vitest'
import { boundTo } from '../../../../shared/domain/dossier/merging.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { anonymousState } from '../../../../shared/domain/statistics/anonymous.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { describeEvent } from '../../../../shared/i18n/describe-event.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { codes, employee, intake, officer, Play, standIn } from '../../../fixtures/dossier/play.ts'

const march5: Instant = '2026-03-05T09:00:00.000Z'
const april10: Instant = '2026-04-10T09:00:00.000Z'
const details = { other: '2026-0007', reason: 'Dezelfde verhuizing' }

const linked = (play = new Play()): Play => play.do('link', officer, march5, { details })

describe('a dossier that is linked to another one', () => {
  it('says to which and why, and no more once the link is removed', () => {
    const play = linked()
    const t = createTranslator('nl')
    expect(play.state.links).toEqual([{ number: '2026-0007', why: 'Dezelfde verhuizing' }])
    expect(boundTo(play.state)).toEqual(['2026-0007'])
    expect(describeEvent(t, play.events.at(-1)!, play.policy)).toBe('Gekoppeld aan 2026-0007')
    play.do('link', officer, march5, { details: { other: '2026 8', reason: 'Ook' } })
    expect(boundTo(play.state)).toEqual(['2026-0007', '2026-0008'])
    play.do('unlink', officer, march5, { details: { ...details, reason: 'Toch niet' } })
    expect(play.state.links).toEqual([{ number: '2026-0008', why: 'Ook' }])
    play.do('unlink', officer, march5, { details: { other: '2026-0008', reason: 'Toch niet' } })
    expect(play.state).not.toHaveProperty('links')
  })

  it('stands as it stood: no status, term or progress is another', () => {
    const [play, never] = [linked(), new Play()]
    expect(play.state.status).toBe(never.state.status)
    expect(play.state.lastProgressAt).toBe(never.state.lastProgressAt)
    expect(termsOf(play.state, play.policy, april10)).toEqual(termsOf(never.state, never.policy, april10))
  })

  it('can be in handling, have ended or be set aside', () => {
    expect(boundTo(linked(new Play().closed()).state)).toEqual(['2026-0007'])
    const merged = new Play().do('merge', officer, march5, { details: { other: '2026-0009', reason: 'Dubbel' } })
    expect(boundTo(linked(merged).state)).toEqual(['2026-0009', '2026-0007'])
  })

  it('is not linked to itself, twice, or without why; and what is not linked is not let go', () => {
    const refusals = (play: Play, act: 'link' | 'unlink', other: string) =>
      codes(play.refusals(act, officer, april10, { details: { ...details, other } }))
    expect(codes(new Play().refusals('link', officer, march5))).toEqual(['field.required', 'field.required'])
    expect(refusals(new Play(), 'link', '2026-0001')).toEqual(['other.isItself'])
    expect(refusals(new Play(), 'link', 'die andere')).toEqual(['other.noNumber'])
    expect(refusals(linked(), 'link', '2026-0007')).toEqual(['link.already'])
    expect(refusals(new Play(), 'unlink', '2026-0007')).toEqual(['link.none'])
    expect(refusals(linked(), 'unlink', '2026-0008')).toEqual(['link.none'])
  })

  it('EW-1.2: is linked by who may correct it, and not by whom the complaint is about', () => {
    const told = new Play().told(employee, officer, march5)
    expect(codes(told.refusals('link', employee, march5, { details }))).toEqual(['act.notInYourRole'])
    const about = new Play({ ...intake, 'complaint.involved': [{ name: officer.name, account: officer.id }] }, standIn)
    about.told(officer, standIn, march5)
    expect(codes(about.refusals('link', officer, march5, { details }))).toEqual(['act.aboutYou'])
  })

  it('EW-4.4: names the other dossier no more to who only counts it', () => {
    expect(boundTo(anonymousState(linked().state))).toEqual([])
  })
})
