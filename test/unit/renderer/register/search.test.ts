import { describe, expect, it } from 'vitest'
import { buildSearch, searchPlainly } from '../../../../renderer/features/register/search.ts'
import { closed, damaged, open } from './rows.ts'

const rows = [open, closed, damaged]

describe('searching the register', () => {
  it.each([
    ['zoe muller', ['2026-0002'], 'without accents and capitals'],
    ['JAARREK', ['2026-0002'], 'by the beginning of a word in the complaint itself'],
    ['2025-0001', ['2025-0001'], 'by number'],
    ['2026-0001', ['2026-0001'], 'a damaged dossier, by its number'],
    ['bram advies', ['2026-0002'], 'by several words, wherever they stand'],
    ['xylofoon', [], 'nothing where there is nothing']
  ])('%s finds %o: %s, with the index and before it is there', async (words, expected) => {
    const search = await buildSearch(rows)
    expect([...search(words)]).toEqual(expected)
    expect([...searchPlainly(rows, words)]).toEqual(expected)
  })

  it('forgives a typing error in a word, but not in a number', async () => {
    const search = await buildSearch(rows)
    expect([...search('onbeleeft')]).toEqual(['2025-0001'])
    expect([...search('20250001')]).toEqual([])
  })

  it('finds one dossier among ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...closed,
      number: `2024-${String(index + 1).padStart(4, '0')}`,
      complainant: `Klager ${String(index + 1)}`
    }))
    const search = await buildSearch([...many, open])
    expect([...search('jaarrekening')]).toEqual(['2026-0002'])
    expect([...search('2024-7777')]).toEqual(['2024-7777'])
  }, 30_000)
})
