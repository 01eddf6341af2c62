import { describe, expect, it } from 'vitest'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { inspectableFields, prescribedFields } from '../../../shared/domain/form/inspectable.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { decision } from '../../fixtures/dossier/play.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { formOf, officeUnder, paperOf, takeIn } from './clause-office.ts'
import type { TestOffice } from './office.ts'

const shownAt = '2026-03-16T10:00:00.000Z'

/** A care centre with a complaint about Bram Jansen, told by Jan Klager; his neighbour is in the text. */
async function careCentre(): Promise<{ office: TestOffice; number: DossierNumber }> {
  const office = await officeUnder('GC', { 'Bram Jansen': 'employee', 'Els Smit': 'team-lead' })
  const number = await takeIn(office, 'Marijke de Wit', {
    'complainant.name': 'Jan Klager',
    'complaint.involved': [office.person('Bram Jansen')],
    'complaint.description':
      'Bram Jansen kwam te laat, zei JANSEN zelf. Buurvrouw Tineke van\nVliet heeft het gezien vanuit de Rozenstraat.'
  })
  return { office, number }
}

/** What is shown to Jan Klager unless a test says otherwise. */
function shown(details: FieldValues = {}) {
  const base = { shownTo: 'Jan Klager', means: 'handed', inspected: ['complainant.name', 'complaint.description'] }
  return { act: 'giveInspection', at: shownAt, values: {}, details: { ...base, ...details } } as const
}

describe('inspection of a dossier', () => {
  it('GC-2.1c: whoever complains gets just the chosen data on paper, without names of others or words that were blacked out', async () => {
    const { office, number } = await careCentre()
    office.now = shownAt
    const command = shown({ blackOut: 'Tineke van Vliet\nRozenstraat' })
    const looked = await paperOf(office, { kind: 'inspection', number, chosen: command })
    const { events } = valueOf(await office.act(number, command))
    const given = events.at(-1)?.seq ?? 0
    const kept = await paperOf(office, { kind: 'inspection', number, given })
    for (const paper of [looked, kept]) {
      expect(paper).toContain('Jan Klager')
      expect(paper).toContain('kwam te laat')
      expect(paper).toContain('heeft het gezien vanuit de')
      for (const gone of [/jansen/i, /bram/i, /vliet/i, /tineke/i, /rozenstraat/i, /marijke/i]) {
        expect(paper).not.toMatch(gone)
      }
    }
    expect(kept).toBe(looked)
  })

  it('GC-2.1c: unless the office chooses otherwise it shows the prescribed data, and nothing of what is the office’s own', async () => {
    const { office, number } = await careCentre()
    const own = { 'settlement.cause': 'Het rooster klopte niet.', 'settlement.position': 'Wij bieden excuses aan.' }
    office.now = shownAt
    valueOf(await office.act(number, { act: 'recordDecision', at: shownAt, values: { ...decision, ...own } }))
    const inspected = prescribedFields(policyNamed('GC'))
    const paper = await paperOf(office, { kind: 'inspection', number, chosen: shown({ inspected }) })
    expect(paper).toContain('Wij bieden excuses aan.')
    expect(paper).toContain(number)
    expect(paper).not.toMatch(/rooster/)
    expect(paper).not.toMatch(/jansen/i)
  })

  it('GC-2.1c: it is logged with the day and to whom, and the form tells it', async () => {
    const { office, number } = await careCentre()
    office.now = shownAt
    const { events } = valueOf(await office.act(number, shown()))
    expect(events.at(-1)).toMatchObject({
      type: 'inspectionGiven',
      at: shownAt,
      actor: { name: 'Marijke de Wit' },
      details: { shownTo: 'Jan Klager', means: 'handed' }
    })
    expect(await formOf(office, number)).toMatch(/16 maart 2026[^]{0,80}Inzage gegeven aan Jan Klager/)
  })

  it('tells in a later inspection that also shows the course nothing of what was blacked out before', async () => {
    const { office, number } = await careCentre()
    office.now = shownAt
    valueOf(await office.act(number, shown({ blackOut: 'Rozenstraat', mayStay: 'Bram Jansen' })))
    const later = shown({ inspected: inspectableFields(policyNamed('GC')), blackOut: 'Tineke van Vliet\nRozenstraat' })
    const paper = await paperOf(office, { kind: 'inspection', number, chosen: later })
    expect(paper).toContain('Inzage gegeven aan Jan Klager')
    expect(paper).not.toMatch(/rozenstraat|jansen|vliet/i)
  })

  it('stays as it was given, whatever is set right in the dossier afterwards', async () => {
    const { office, number } = await careCentre()
    office.now = shownAt
    const { events } = valueOf(await office.act(number, shown()))
    const given = events.at(-1)?.seq ?? 0
    const before = await paperOf(office, { kind: 'inspection', number, given })
    const wish = {
      values: { 'complainant.name': 'Piet Anders' },
      details: { field: 'complainant.name', reason: 'Fout' }
    }
    valueOf(await office.act(number, { act: 'correct', ...wish }))
    expect(await paperOf(office, { kind: 'inspection', number, given })).toBe(before)
  })

  it('refuses an inspection of nothing, one that was never given, and one by whoever may not set the dossier right', async () => {
    const { office, number } = await careCentre()
    office.now = shownAt
    const nothing = await office.act(number, shown({ inspected: ['settlement.solution'] }))
    expect(codesOf(nothing)).toEqual(['inspection.nothing'])
    const made = await office.services.documents.make({ kind: 'inspection', number, given: 1 })
    expect(codesOf(made)).toEqual(['inspection.unknown'])
    await office.as('Els Smit')
    expect(codesOf(await office.act(number, shown()))).toEqual(['act.notInYourRole'])
  })
})
