import { expect, test } from 'vitest'
import { callNames } from '../torture/calls.ts'
import { chanceFrom } from '../torture/chance.ts'
import { fuzz } from '../torture/fuzz/fuzz.ts'

test('2,000 calls of every kind, right, nearly right and wrong, are answered, have words, and leave nothing harmed', async () => {
  const { tried, wrong, accepted, refused } = await fuzz(chanceFrom(20261129), 2000, { held: 1000, memory: null })
  expect(tried).toBe(2000)
  expect(wrong).toEqual([])
  // What is never accepted or only ever refused for its shape would be tried for nothing.
  expect(Object.keys(accepted).length).toBeGreaterThan(callNames.length * 0.75)
  expect(Object.keys(refused).length).toBeGreaterThan(30)
})
