import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { contract, type ChannelName } from '../../../shared/contract/contract.ts'
import { enteredHand, enteredValues } from '../../../shared/contract/entered.ts'
import { requestRefusals } from '../../../electron/main/ipc/request-refusals.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { smallest } from '../../fixtures/contract/smallest.ts'

/** Longer than anything that enters, however many code units its characters have. */
const endless = 32 * limits.longText + 1

const endlessTexts = ['x', 'A', '1', ' ', '\n', '\u0301'].map((letter) => letter.repeat(endless))
const endlessMoment = `2026-01-01T10:00:00.${'1'.repeat(endless)}Z`
const endlessNumber = `2026-${'1'.repeat(endless)}`

function isBounded(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) {
    const item: unknown = smallest(schema.element as z.ZodType)
    return !schema.safeParse(Array.from({ length: 100_000 }, () => item)).success
  }
  if (schema instanceof z.ZodRecord) {
    const value: unknown = smallest(schema.valueType as z.ZodType)
    const pairs = Array.from({ length: 100_000 }, (_, at) => [`k${String(at)}`, value])
    return !schema.safeParse(Object.fromEntries(pairs)).success
  }
  if (schema instanceof z.ZodCustom) {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
    const wide = Array.from({ length: 1_000_000 }, () => 0)
    return [...endlessTexts, deep, wide].every((value) => !schema.safeParse(value).success)
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODateTime) {
    return [...endlessTexts, endlessMoment, endlessNumber].every((text) => !schema.safeParse(text).success)
  }
  return true
}

/** The schemas inside a schema, each with its path. */
function inside(schema: z.ZodType): [string, z.ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries<z.ZodType>(schema.shape)
  if (schema instanceof z.ZodArray) return [['[]', schema.element as z.ZodType]]
  if (schema instanceof z.ZodRecord)
    return [
      ['key', schema.keyType as z.ZodType],
      ['value', schema.valueType as z.ZodType]
    ]
  if (schema instanceof z.ZodUnion) return schema.options.map((option, at) => [String(at), option as z.ZodType])
  if (schema instanceof z.ZodPipe) return [['', schema.in as z.ZodType]]
  const { innerType } = schema.def as { readonly innerType?: z.ZodType }
  return innerType === undefined ? [] : [['', innerType]]
}

/** Every schema of a text inside a schema, wrapped as it is in what it goes through. */
function texts(schema: z.ZodType, path: string): [string, z.ZodType][] {
  const isText = schema instanceof z.ZodString || schema instanceof z.ZodISODateTime
  const parts = inside(schema).flatMap(([name, part]) => texts(part, name === '' ? path : `${path}.${name}`))
  return isText ? [[path, schema], ...parts] : parts
}

function unbounded(schema: z.ZodType, path: string): string[] {
  const own = isBounded(schema) ? [] : [path]
  return [...own, ...inside(schema).flatMap(([name, part]) => unbounded(part, name === '' ? path : `${path}.${name}`))]
}

afterEach(() => vi.restoreAllMocks())

describe('what the screen sends', () => {
  const names = Object.keys(contract) as ChannelName[]

  test.each(names)('%s takes no text, list or record without an end', (name) => {
    expect(unbounded(contract[name].request, name)).toEqual([])
  })

  test.each(names)('%s reads no text without an end as a day or a moment', (name) => {
    const read = vi.spyOn(Date, 'parse')
    for (const [, schema] of texts(contract[name].request, name)) {
      for (const text of [...endlessTexts, endlessMoment]) schema.safeParse(text)
    }
    expect(read.mock.calls.filter(([text]) => text.length > limits.id)).toEqual([])
  })

  test('the walk finds a text, a list, a record and a custom value without an end, wherever they are', () => {
    const open = z.object({
      text: z.string(),
      deep: z.union([z.null(), z.array(z.object({ id: z.string().max(3) })).exactOptional()]),
      record: z.record(z.string().max(9), z.null()),
      moment: z.iso.datetime({ offset: true }).nullable(),
      custom: z.custom()
    })
    expect(unbounded(open, 'x')).toEqual(['x.text', 'x.deep.1', 'x.record', 'x.moment', 'x.custom'])
  })
})

describe('a request that is too long', () => {
  const refusals = (name: ChannelName, payload: unknown) => {
    const parsed = contract[name].request.safeParse(payload)
    return parsed.success ? [] : requestRefusals(parsed.error)
  }

  test('is refused with the field and how much fits, and not as something without shape', () => {
    const values = { 'complaint.description': 'x'.repeat(limits.longText + 1) }
    expect(refusals('dossiers.register', { values, draft: null })).toEqual([
      { code: 'field.tooLong', field: 'complaint.description', params: { limit: limits.longText } }
    ])
    const involved = Array.from({ length: limits.people + 1 }, (_, at) => ({ name: `p${String(at)}` }))
    expect(refusals('dossiers.register', { values: { 'complaint.involved': involved }, draft: null })).toEqual([
      { code: 'field.tooMany', field: 'complaint.involved', params: { limit: limits.people } }
    ])
    const office = { name: 'x', address: 'x'.repeat(301), postcode: '', place: '', phone: '', email: '' }
    expect(refusals('office.change', office)).toEqual([
      { code: 'field.tooLong', field: 'address', params: { limit: limits.address } }
    ])
  })

  test('is refused as a whole when each text fits and all together do not', () => {
    const long = 'x'.repeat(limits.longText)
    const values = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, long]))
    expect(refusals('dossiers.register', { values, draft: null })).toEqual([
      { code: 'form.tooMuch', params: { limit: limits.form } }
    ])
  })

  test('is refused as a whole before any of it is looked through, so that it holds nothing up', () => {
    const unfit = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${String(at)}`, 5]))
    const people = (count: number) => Array.from({ length: count }, () => ({ name: 5 }))
    const refused = (values: unknown) => refusals('dossiers.register', { values, draft: null })
    expect(refused(unfit(limits.values))).toEqual([{ code: 'contract.badRequest' }])
    expect(refused(unfit(limits.values + 1))).toEqual([{ code: 'form.tooMuch', params: { limit: limits.values } }])
    expect(refused({ a: people(limits.formParts) })).toEqual([{ code: 'form.tooMuch', params: { limit: limits.form } }])
  })

  test('is refused as of the wrong shape when it is that too', () => {
    expect(
      refusals('dossiers.register', { values: { a: 'x'.repeat(limits.longText + 1), b: 5 }, draft: null })
    ).toEqual([{ code: 'contract.badRequest' }])
  })

  test('an office with a name of emoji as long as a name may be is taken', () => {
    const office = { name: '👨‍👩‍👧'.repeat(200), address: '', postcode: '', place: '', phone: '', email: '' }
    expect(refusals('office.change', office)).toEqual([])
  })
})

test.each([
  ['a text', () => 'é'.repeat(2_000_000)],
  ['bytes', () => new Uint8Array(20 * 1024 * 1024)]
])('%s where a form is asked is refused without a look at each letter of it', (_what, make) => {
  const sent: unknown = make()
  const named = vi.spyOn(Object, 'keys')
  expect([enteredValues, enteredHand].map((schema) => schema.safeParse(sent).success)).toEqual([false, false])
  const looked = named.mock.calls.map(([value]) => value).filter((value) => Object(value) === value)
  expect(looked.filter((value) => value instanceof String || ArrayBuffer.isView(value))).toEqual([])
})
