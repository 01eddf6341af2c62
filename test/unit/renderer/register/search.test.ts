import { describe, expect, it } from 'vitest'
import type { RegisterRow } from '../../../../renderer/features/register/register-row.ts'
import { buildSearch, foundRows } from '../../../../renderer/features/register/search.ts'
import { closed, damaged, open } from './rows.ts'

const rows = [open, closed, damaged]

async function find(words: string, all: readonly RegisterRow[] = rows): Promise<readonly RegisterRow[]> {
  const index = await buildSearch(all, () => true)
  return index === undefined ? [] : foundRows(all, index, words)
}

const numbersOf = (found: readonly RegisterRow[]): string[] => found.map(({ number }) => number)

describe('searching the register', () => {
  it.each([
    ['zoe muller', ['2026-0002'], 'without accents and capitals'],
    ['JAARREK', ['2026-0002'], 'by the beginning of a word in the complaint itself'],
    ['2025-0001', ['2025-0001'], 'by number'],
    ['2026-0001', ['2026-0001'], 'a damaged dossier, by its number'],
    ['bram advies', ['2026-0002'], 'by several words, wherever they stand'],
    ['xylofoon', [], 'nothing where there is nothing'],
    ['onbeleeft', ['2025-0001'], 'forgiving a typing error in a word']
  ])('%s finds %o: %s', async (words, expected) => {
    expect(numbersOf(await find(words))).toEqual(expected)
  })

  it('tells where it was found', async () => {
    const [row] = await find('jaarrekening')
    expect(row?.hit?.field).toBe('description')
    expect(row?.hit?.parts.filter(({ isFound }) => isFound)).toEqual([{ text: 'jaarrekening', isFound: true }])
  })

  it('stops making an index that nobody waits for any more', async () => {
    expect(await buildSearch(rows, () => false)).toBeUndefined()
  })

  it('finds one dossier among ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...closed,
      number: `2024-${String(index + 1).padStart(4, '0')}`,
      complainant: `Klager ${String(index + 1)}`
    }))
    expect(numbersOf(await find('jaarrekening', [...many, open]))).toEqual(['2026-0002'])
    expect(numbersOf(await find('2024-7777', [...many, open]))).toContain('2024-7777')
  }, 60_000)
})
