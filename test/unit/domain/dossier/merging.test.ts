import { describe, expect, it } from 'vitest'
import { boundTo, obstaclesToTaking } from '../../../../shared/domain/dossier/merging.ts'
import { anonymousState } from '../../../../shared/domain/statistics/anonymous.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import { asideText } from '../../../../shared/i18n/describe-aside.ts'
import { describeEvent } from '../../../../shared/i18n/describe-event.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { codes, employee, intake, officer, Play, standIn } from '../../../fixtures/dossier/play.ts'

const march5: Instant = '2026-03-05T09:00:00.000Z'
const march6: Instant = '2026-03-06T09:00:00.000Z'
const april10: Instant = '2026-04-10T09:00:00.000Z'
const details = { other: '2026-0007', reason: 'Dezelfde klacht' }

const merged = (play = new Play()): Play => play.do('merge', officer, march5, { details })

describe('a dossier that was merged into another one', () => {
  it('says into which, why, by whom and when, and where it stood', () => {
    const play = merged()
    expect(play.state.status).toBe('merged')
    expect(play.state.setAside).toEqual({
      into: '2026-0007',
      reason: 'Dezelfde klacht',
      by: officer,
      at: march5,
      before: 'new'
    })
    expect(boundTo(play.state)).toEqual(['2026-0007'])
    const t = createTranslator('nl')
    expect(asideText(t, play.state)).toBe(
      'Samengevoegd met 2026-0007, door Marijke de Wit op do 5 maart 2026 10:00 uur: Dezelfde klacht'
    )
    expect(describeEvent(t, play.events.at(-1)!, play.policy)).toBe('Samengevoegd met 2026-0007')
  })

  it('takes the number as people type it, and keeps it as the register writes it', () => {
    const play = new Play().do('merge', officer, march5, { details: { ...details, other: 'dossier 2026/7' } })
    expect(play.state.setAside?.into).toBe('2026-0007')
  })

  it('asks for another dossier and the reason, and is done by who may close, in an open dossier only', () => {
    const refusals = (into: string) =>
      codes(new Play().refusals('merge', officer, march5, { details: { other: into, reason: 'Dubbel' } }))
    expect(codes(new Play().refusals('merge', officer, march5))).toEqual(['field.required', 'field.required'])
    expect(refusals('die van gisteren')).toEqual(['other.noNumber'])
    expect(refusals('2026-1')).toEqual(['other.isItself'])
    const told = new Play().told(employee, officer, march5)
    expect(codes(told.refusals('merge', employee, march5, { details }))).toEqual(['act.notInYourRole'])
    expect(codes(new Play().closed().refusals('merge', officer, april10, { details }))).toEqual([
      'act.whenStatus.closed'
    ])
    expect(codes(merged().refusals('classify', officer, march6))).toEqual(['act.whenStatus.merged'])
  })

  it('EW-6.5: asks for no attention, and stands as it stood once it is brought back', () => {
    const never = new Play()
    const play = merged()
    expect(attentionFor(play.state, play.policy, april10)).toEqual([])
    play.do('restore', standIn, march6, { details: { reason: 'Een ander gesprek' } })
    expect(play.state.status).toBe('new')
    expect(play.state.rounds).toEqual(never.state.rounds)
    expect(boundTo(play.state)).toEqual([])
    expect(attentionFor(play.state, play.policy, april10)).toHaveLength(
      attentionFor(never.state, never.policy, april10).length
    )
  })

  it('EW-4.4: names the other dossier no more to who only counts it', () => {
    const { state } = merged()
    expect(anonymousState(state).status).toBe('merged')
    expect(boundTo(anonymousState(state))).toEqual([])
  })
})

describe('a dossier that another one is merged into', () => {
  const obstacles = (play: Play, actor = officer) => codes(obstaclesToTaking(play.situation(actor, april10)))

  it('is in handling or has ended, and was not set aside itself', () => {
    expect(obstacles(new Play())).toEqual([])
    expect(obstacles(new Play().closed())).toEqual([])
    expect(obstacles(merged())).toEqual(['merge.intoSetAside'])
    const mistaken = new Play().do('recordMistake', officer, march5, { details: { reason: 'Een vraag' } })
    expect(obstacles(mistaken)).toEqual(['merge.intoSetAside'])
  })

  it('EW-1.2: is none that whoever merges may not handle', () => {
    expect(obstacles(new Play().told(employee, officer, march5), employee)).toEqual(['act.notInYourRole'])
    const about = new Play({ ...intake, 'complaint.involved': [{ name: officer.name, account: officer.id }] }, standIn)
    about.told(officer, standIn, march5)
    expect(obstacles(about)).toEqual(['act.aboutYou'])
  })
})
