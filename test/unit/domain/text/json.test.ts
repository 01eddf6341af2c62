import { expect, test } from 'vitest'
import { parseJson } from '../../../../shared/domain/text/json.ts'

test('a byte-order mark in front of a file is passed over, one inside a text is not', () => {
  expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 })
  expect(parseJson('{"a":"\ufeffb"}')).toEqual({ a: '\ufeffb' })
})

test('what is no JSON is still refused', () => {
  expect(() => parseJson('\ufeff\ufeff{}')).toThrow()
})
