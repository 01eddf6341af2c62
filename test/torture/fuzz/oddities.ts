import { limits } from '../../../shared/domain/text/limits.ts'
import type { Chance } from '../chance.ts'

/** Texts that break what is not made for them. */
const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff\ud800y',
  '\u202egnissel\u202c',
  '\u2066\u2067\u2068',
  '\ufeff',
  'é'.normalize('NFD'),
  'مرحبا'.repeat(40),
  '👨‍👩‍👧'.repeat(50),
  `a${'\u0301'.repeat(500)}`,
  '\r\n\t\u2028\u2029',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../vault.json',
  'C:\\Windows\\CON',
  '<script>alert(1)</script>',
  '{{name}} {klager} ${x} %s',
  '-0',
  'NaN',
  '2026-02-29',
  '2026-02-31',
  '0000-00-00',
  '0001-01-01',
  '1899-12-31',
  '9999-12-31',
  '10000-01-01',
  '2026-03-04T10:00:00.000Z',
  '2026-03-29T02:30',
  '2026-13-45T99:99:99.999Z',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-0000',
  '2026-9999',
  '2026-99999999999999999999',
  '0000-0001'
]

const numbers = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  Number.MAX_VALUE,
  Number.MIN_VALUE
]

function deep(depth: number): unknown {
  let value: unknown = 'x'
  for (let count = 0; count < depth; count += 1) value = count % 2 === 0 ? [value] : { a: value }
  return value
}

/** Holds itself. */
function cyclic(): unknown {
  const value: Record<string, unknown> = {}
  value['a'] = value
  value['b'] = [value, value]
  return value
}

/** Little to send, and without an end to walk: each list holds the one before it twice. */
function doubling(): unknown {
  let value: unknown = 'x'
  for (let count = 0; count < 60; count += 1) value = [value, value]
  return value
}

function prototypeKeys(): unknown {
  return JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}')
}

/** Values that can be sent to the office and that it never asks for. */
const shapes: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => [],
  () => ({}),
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => new Set(['a']),
  () => 10n,
  () => new Uint8Array([1, 2, 3]),
  () => /x/,
  () => new Error('x'),
  () => Object('x') as unknown,
  prototypeKeys,
  cyclic,
  doubling,
  () => deep(30),
  () => deep(2_000),
  () => [undefined, null, Number.NaN],
  () => [[[]], {}]
]

/** What is bounded in characters or items: a file is so in bytes, and no page writes a text of that length. */
const lengths = Object.values(limits).filter((length) => length <= limits.policy)

/** As long as something may be that is bounded, or one longer. */
function long(chance: Chance): string {
  const length = chance.pick(lengths) + chance.below(2)
  return chance.pick(['x', 'x', 'é', 'ب', '😀', 'a ', '\n', '\u0301']).repeat(length)
}

/** Many of something: more than any list holds. */
function many(chance: Chance): unknown {
  const sparse: unknown[] = []
  sparse.length = 3_000_000
  const full = (): unknown => Array.from({ length: 20_000 }, () => chance.pick(['x', 1, null, {}]))
  const keyed = (): unknown => Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${String(at)}`, 'x']))
  const bytes = (): unknown => new Uint8Array(limits.filePiece)
  return chance.pick([() => sparse, full, keyed, bytes])()
}

/** A value that nobody expects; a huge one now and then. */
export function oddity(chance: Chance): unknown {
  const kind = chance.below(100)
  if (kind < 45) return chance.pick(texts)
  if (kind < 65) return chance.pick(numbers)
  if (kind < 92) return chance.pick(shapes)()
  return kind < 97 ? long(chance) : many(chance)
}

/** A text that nobody expects. */
export function oddText(chance: Chance): string {
  return chance.below(20) === 0 ? long(chance) : chance.pick(texts)
}
