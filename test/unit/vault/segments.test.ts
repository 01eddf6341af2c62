import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SegmentKey, segmentsWith } from '../../../electron/main/vault/segments.ts'

const segments = segmentsWith()
const key: SegmentKey = { key: new Uint8Array(32).fill(7), context: 'a' }
const content = fc.uint8Array({ maxLength: 64 })
const places = fc.record({ index: fc.nat({ max: 2 ** 32 - 1 }), isLast: fc.boolean() })

describe('a segment', () => {
  test('opens in its place as it was', () => {
    fc.assert(
      fc.property(content, places, (plain, place) => {
        expect(segments.open(key, place, segments.seal(key, place, plain))).toEqual({ ok: true, value: plain })
      })
    )
  })

  test('opens in no other place, so that none is swapped, moved, left out or put at the end', () => {
    fc.assert(
      fc.property(content, places, places, (plain, place, other) => {
        fc.pre(place.index !== other.index || place.isLast !== other.isLast)
        expect(segments.open(key, other, segments.seal(key, place, plain)).ok).toBe(false)
      })
    )
  })

  test('opens under no other key or name', () => {
    fc.assert(
      fc.property(content, places, (plain, place) => {
        const sealed = segments.seal(key, place, plain)
        expect(segments.open({ ...key, context: 'b' }, place, sealed).ok).toBe(false)
        expect(segments.open({ ...key, key: new Uint8Array(32) }, place, sealed).ok).toBe(false)
      })
    )
  })

  test('opens neither cut nor with a changed bit', () => {
    fc.assert(
      fc.property(content, places, fc.nat(), (plain, place, chance) => {
        const sealed = segments.seal(key, place, plain)
        const at = chance % sealed.length
        expect(segments.open(key, place, sealed.subarray(0, at)).ok).toBe(false)
        const changed = sealed.with(at, (sealed[at] ?? 0) ^ 1)
        expect(segments.open(key, place, changed).ok).toBe(false)
      })
    )
  })
})
