import { wholeYear } from '../../shared/domain/statistics/period.ts'
import { describe, expect, it } from 'vitest'
import { axisEnd, hasBars, wrapLabel } from '../../renderer/features/reports/charts/chart-values.ts'
import { noteRefusals } from '../../renderer/features/reports/notes/note-texts.ts'
import { NotesShelf } from '../../renderer/features/reports/notes/notes-shelf.ts'
import { firstChoice, periodOf, yearsToChoose } from '../../renderer/features/reports/period/period-choice.ts'
import { tilesInARow } from '../../renderer/features/reports/tiles-in-a-row.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { LocalDay } from '../../shared/domain/time.ts'

const today: LocalDay = '2026-05-20'

describe('the period of a report', () => {
  const choice = firstChoice(today)

  it('is this year at first', () => {
    expect(periodOf(choice)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })

  it.each([
    [1, '2028-01-01', '2028-03-31'],
    [2, '2028-04-01', '2028-06-30'],
    [4, '2028-10-01', '2028-12-31']
  ])('EW-7.2: quarter %i runs from %s to %s', (quarter, from, to) => {
    expect(periodOf({ ...choice, kind: 'quarter', year: 2028, quarter })).toEqual({ from, to })
  })

  it.each([
    ['2026-02-01', '2026-02-28', { from: '2026-02-01', to: '2026-02-28' }],
    ['2026-02-01', '31-02', 'incomplete'],
    ['2026-02-01', '2026-01-31', 'reversed']
  ])('EW-7.2: from %s to %s', (from, to, expected) => {
    expect(periodOf({ ...choice, kind: 'own', from, to })).toEqual(expected)
  })

  it('offers this year and ten before it', () => {
    expect(yearsToChoose(today)).toHaveLength(11)
    expect(yearsToChoose(today)[0]).toBe(2026)
  })
})

describe('the charts', () => {
  it('break long labels between words', () => {
    expect(wrapLabel('uitvoering en inhoud van de dienstverlening')).toBe(
      'uitvoering en inhoud van de\ndienstverlening'
    )
  })

  it('leave room for the number on the longest bar', () => {
    expect(axisEnd([{ label: '', values: [3, null] }])).toBe(4)
    expect(axisEnd([{ label: '', values: [100] }])).toBe(110)
  })

  it('are left out when there is no bar to draw', () => {
    expect(hasBars([{ label: '', values: [0, null] }])).toBe(false)
    expect(hasBars([{ label: '', values: [0, 1] }])).toBe(true)
  })
})

describe('what an office writes for its report', () => {
  const options = (written: string, isSaved = true) => ({
    values: { ...emptyNotes, causes: written },
    savedAt: null,
    save: () =>
      Promise.resolve(isSaved ? ok({ savedAt: '2026-05-20T09:00:00.000Z' as const }) : refuse('register.diskFull'))
  })

  it('is the same text when its screen comes back', () => {
    const shelf = new NotesShelf()
    const first = shelf.keeper('anna', wholeYear(2026), () => options('eerst'))
    expect(shelf.keeper('anna', wholeYear(2026), () => options('ouder antwoord'))).toBe(first)
    expect(shelf.keeper('anna', { from: '2026-01-01', to: '2026-03-31' }, () => options('ander verslag'))).not.toBe(
      first
    )
  })

  it('is read anew after another account has written', () => {
    const shelf = new NotesShelf()
    shelf.keeper('anna', wholeYear(2026), () => options('van Anna'))
    shelf.keeper('bram', wholeYear(2026), () => options('van Bram'))
    expect(shelf.keeper('anna', wholeYear(2026), () => options('van Bram')).values()['causes']).toBe('van Bram')
  })

  it('stays for its own account as long as it could not be saved', async () => {
    const shelf = new NotesShelf()
    const keeper = shelf.keeper('anna', wholeYear(2026), () => options('', false))
    keeper.change({ causes: 'nog niet op schijf' })
    await keeper.rest()
    shelf.keeper('bram', wholeYear(2026), () => options(''))
    expect(shelf.keeper('anna', wholeYear(2026), () => options('')).values()['causes']).toBe('nog niet op schijf')
  })

  it('is on disk before the report is shown as a document', async () => {
    const shelf = new NotesShelf()
    const keeper = shelf.keeper('anna', wholeYear(2026), () => options(''))
    keeper.change({ causes: 'nieuw' })
    await shelf.settle()
    expect(keeper.status().state).toBe('saved')
  })

  it('is refused by chapter when it is too long', () => {
    expect(noteRefusals({ ...emptyNotes, causes: 'a'.repeat(20_001) })).toEqual([
      { code: 'field.tooLong', field: 'causes', params: { limit: 20_000 } }
    ])
    expect(noteRefusals({ ...emptyNotes, causes: 'a'.repeat(20_000) })).toEqual([])
  })
})

describe('the key figures', () => {
  it('stand in rows of about the same length, never with one alone', () => {
    const rows = [4, 5, 6, 7, 8, 9, 10].map((count) => [tilesInARow(count), count % tilesInARow(count)])
    expect(rows).toEqual([
      [4, 0],
      [5, 0],
      [3, 0],
      [4, 3],
      [4, 0],
      [5, 4],
      [5, 0]
    ])
  })
})
