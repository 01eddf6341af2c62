import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits, lengthOf } from '../../../../shared/domain/text/length.ts'

describe('the length of a text', () => {
  it.each([
    ['café', 4],
    ['cafe\u0301', 4],
    ['👨‍👩‍👧', 1],
    ['🏳️‍🌈 ok', 4],
    ['', 0]
  ])('%s is %i characters', (text, length) => {
    expect(lengthOf(text)).toBe(length)
  })

  it('counts a heap of accents as more than one', () => {
    expect(lengthOf(`a${'\u0301'.repeat(3200)}`)).toBeGreaterThan(99)
  })

  it.each(['😀', '👨‍👩‍👧', 'e\u0301'])('counts a very long text of %s within a moment', (character) => {
    const text = character.repeat(400_000)
    const began = process.threadCpuUsage()
    expect(lengthOf(text)).toBeGreaterThanOrEqual(400_000)
    expect(process.threadCpuUsage(began).user).toBeLessThan(40_000)
  })

  it('says of every text what counting says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(40), (typed, limit) => {
        expect(fits(typed, limit)).toBe(lengthOf(typed) <= limit)
      })
    )
  })
})
