import { expect, it } from 'vitest'
import { describeSize } from '../../../shared/i18n/describe-size.ts'

it.each([
  [0, '0 kB'],
  [12, '1 kB'],
  [812_000, '812 kB'],
  [4_230_000, '4,2 MB'],
  [42_300_000, '42 MB'],
  [5_000_000_000, '5 GB']
])('says %d bytes as %s', (bytes, said) => {
  expect(describeSize(bytes, 'nl')).toBe(said)
})
