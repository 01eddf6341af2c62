import { describe, expect, it } from 'vitest'
import {
  countText,
  daysText,
  inTimeText,
  monthText,
  periodText,
  reportRowLabel
} from '../../../shared/i18n/report-words.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'

const t = createTranslator('nl')
const english = createTranslator('en')

describe('the words of a report', () => {
  it('EW-7.3: a count that is not shown says so', () => {
    expect([countText(t, 12), countText(t, { below: 5 }), countText(t, { withheld: true })]).toEqual([
      '12',
      '<5',
      'verborgen'
    ])
  })

  it('a row has the label of the regulation, or else the product’s own word', () => {
    expect(reportRowLabel(t, 'classes', { id: 'conduct', label: 'bejegening' })).toBe('bejegening')
    expect(reportRowLabel(t, 'judgements', { id: 'partly' })).toBe('deels gegrond')
    expect(reportRowLabel(t, 'statuses', { id: 'withdrawn' })).toBe('ingetrokken')
    expect(reportRowLabel(english, 'modes', { id: 'oral' })).toBe('oral')
  })

  it('what was never filled in is named by what it lacks', () => {
    expect(reportRowLabel(t, 'judgements', { id: '' })).toBe('nog geen oordeel vastgelegd')
    expect(reportRowLabel(t, 'gravities', { id: '' })).toBe('niet ingevuld')
  })

  it('a value that no longer has a label keeps its id', () => {
    expect(reportRowLabel(t, 'classes', { id: 'former' })).toBe('former')
  })

  it('days are written the Dutch way', () => {
    expect(daysText(t, 9.5, 'nl')).toBe('9,5 dagen')
    expect(daysText(t, 1, 'nl')).toBe('1 dag')
    expect(daysText(english, 9.5, 'en')).toBe('9.5 days')
    expect(daysText(t, null, 'nl')).toBe('–')
  })

  it('a percentage that would give a small count away is withheld, and one over nothing is a dash', () => {
    const term = {
      id: 'reaction',
      label: 'Eerste reactie',
      clause: { id: 'EW-6.5', title: '' },
      kind: 'office',
      superseded: 0,
      running: 0,
      lapsed: 0
    } as const
    expect(inTimeText(t, { ...term, met: 3, missed: 1, inTime: 75 })).toBe('75%')
    expect(inTimeText(t, { ...term, met: { below: 5 }, missed: 0, inTime: null })).toBe('verborgen')
    expect(inTimeText(t, { ...term, met: 0, missed: 0, inTime: null })).toBe('–')
  })

  it('a whole year is named by its number, a quarter by its own, any other period by its days', () => {
    expect(periodText(t, { from: '2026-01-01', to: '2026-12-31' }, 'nl')).toBe('2026')
    expect(periodText(t, { from: '2026-01-01', to: '2026-03-31' }, 'nl')).toBe('1e kwartaal 2026')
    expect(periodText(t, { from: '2026-01-01', to: '2026-03-30' }, 'nl')).toBe(
      'do 1 januari 2026 tot en met ma 30 maart 2026'
    )
  })

  it('months have their Dutch names', () => {
    expect(monthText('2026-03', 'nl')).toBe('maart 2026')
    expect(monthText('2026-03', 'nl', 'short')).toMatch(/^mrt/)
  })
})
