import { expect, test } from 'vitest'
import { countOf, mostParts, sizeOf } from '../../../../shared/domain/text/size.ts'

test('counts texts and names of keys, parts and depth', () => {
  expect(sizeOf({ ab: 'cde', f: ['g', 1, null] })).toEqual({ characters: 7, parts: 6, depth: 2 })
})

test('counts what lies in a list, in bytes or under names, and nothing in a text', () => {
  expect([['a', 'b'], new Uint8Array(5), { a: 1 }, 'abc', null].map(countOf)).toEqual([2, 5, 1, 0, 0])
})

test.each([
  [
    'a list that holds itself twice',
    () => {
      const list: unknown[] = []
      list.push(list, list)
      return list
    }
  ],
  [
    'lists that each hold the one before them twice',
    () => {
      let value: unknown = 'x'
      for (let count = 0; count < 60; count += 1) value = [value, value]
      return value
    }
  ],
  [
    'a list that is long and empty',
    () => {
      const list: unknown[] = []
      list.length = 2 ** 32 - 1
      return list
    }
  ]
])('%s is too much at once', (_what, make) => {
  const began = process.threadCpuUsage()
  expect(sizeOf(make()).parts).toBeGreaterThan(mostParts)
  expect(process.threadCpuUsage(began).user).toBeLessThan(1_000_000)
})
