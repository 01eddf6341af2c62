import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeAtMost, likeliest, likenessOf, sharedPart } from '../../../shared/domain/dossier/alike.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { comparedOf, tellingWords, type Told } from '../../../shared/search/compared.ts'

const told = (other: Partial<Told> = {}) =>
  comparedOf({ name: '', email: '', phone: '', day: '2026-03-04', text: '', ...other })
const even = () => 1
const groundsOf = (one: Partial<Told>, other: Partial<Told>) =>
  likenessOf(told(one), told(other), even)?.grounds ?? null

const leak =
  'Op dinsdag heeft de monteur de lekkage in de badkamer niet hersteld. De tegels liggen los en het plafond van de buren is nat geworden.'

describe('a complaint that is likely the same as another one', () => {
  it('is of the same complainant in days near each other, however it was written', () => {
    const mail = { email: 'a.vos@voorbeeld.nl' }
    expect(groundsOf(mail, { email: ' A.Vos@Voorbeeld.NL', day: '2026-02-10' })).toEqual(['email'])
    expect(groundsOf({ phone: '06 1234 5678' }, { phone: '+31 (0)6-12345678' })).toEqual(['phone'])
    expect(groundsOf({ name: 'Anneke de Vos' }, { name: 'mevr. A. de Vos' })).toEqual(['name'])
    expect(groundsOf(mail, { ...mail, day: '2026-05-04' })).toBe(null)
    // A day may lie before or after: paper that lay about is registered late.
    expect(groundsOf(mail, { ...mail, day: '2026-04-03' })).toEqual(['email'])
  })

  it('is not somebody of whom as little is known', () => {
    expect(groundsOf({}, {})).toBe(null)
    expect(groundsOf({ phone: 'onbekend' }, { phone: 'onbekend' })).toBe(null)
  })

  it('has much the same text, in other forms of the words', () => {
    const again =
      'De monteurs hebben dinsdag de lekkages in de badkamers niet hersteld; de tegel ligt los en het plafond bij de buren werd nat.'
    expect(groundsOf({ text: leak }, { text: again })).toEqual(['text'])
    expect(groundsOf({ text: leak }, { text: `Beste mevrouw,\n\n${leak}\n\nMet vriendelijke groet` })).toEqual(['text'])
    expect(groundsOf({ text: leak }, { text: leak, day: '2024-03-04' })).toBe(null)
  })

  it('does not have few or common words in common', () => {
    const course = 'De cursus begon een uur te laat en de zaal was te klein voor alle deelnemers van de dinsdag.'
    expect(groundsOf({ text: leak }, { text: course })).toBe(null)
    expect(groundsOf({ text: 'Niet teruggebeld na de afspraak' }, { text: 'Niet teruggebeld na de afspraak' })).toBe(
      null
    )
    expect(tellingWords('Ik heb een klacht over u, met vriendelijke groet')).toEqual(new Set())
  })

  it('weighs rare words most: what everybody says in such a complaint makes no two of them one', () => {
    const common = new Set(['monteur', 'afspraak', 'gebeld', 'wachten', 'kantoor', 'dinsdag'])
    const rarity = (word: string) => (common.has(word) ? 0.1 : 5)
    const left = new Set([...common, 'lekkage', 'badkamer'])
    const right = new Set([...common, 'ketel', 'zolder'])
    expect(sharedPart(left, right, rarity)).toBeLessThan(0.1)
    expect(sharedPart(left, right, even)).toBeGreaterThan(0.6)
  })

  it('tells the surest first, of equals the nearest day, and few of them', () => {
    const one = told({ name: 'Anneke de Vos', email: 'a@b.nl', phone: '0612345678', text: leak })
    const others = [
      told({ name: 'Anneke de Vos', day: '2026-03-20' }),
      told({ name: 'Anneke de Vos', day: '2026-03-05' }),
      told({ name: 'Anneke de Vos', email: 'a@b.nl', text: leak }),
      told({ email: 'a@b.nl' }),
      ...Array.from({ length: 4 }, () => told({ name: 'De Vos', day: '2026-03-25' }))
    ]
    const found = others.flatMap((other, place) => {
      const likeness = likenessOf(one, other, even)
      return likeness === null ? [] : [{ place, likeness }]
    })
    const told5 = likeliest(found)
    expect(told5.slice(0, 4).map(({ place }) => place)).toEqual([2, 3, 1, 0])
    expect(told5).toHaveLength(alikeAtMost)
  })

  it('compares only so much of a text, however long it is', () => {
    const long = `${'lekkage '.repeat(limits.compared)} slotwoord`
    expect(tellingWords(long)).toEqual(tellingWords('lekkage'))
  })

  it('is so the other way round too, and a part of a text is a part', () => {
    const words = fc.array(fc.constantFrom('lekkage', 'badkamer', 'tegel', 'monteur', 'plafond', 'buren', 'nat'))
    const some = fc.record({
      name: fc.constantFrom('', 'Anneke de Vos', 'A. de Vos', 'Piet Bos'),
      email: fc.constantFrom('', 'a@b.nl', 'c@d.nl'),
      phone: fc.constantFrom('', '0612345678', '020-1234567'),
      day: fc.constantFrom('2026-03-04' as const, '2026-03-28' as const, '2024-01-01' as const),
      text: words.map((list) => list.join(' '))
    })
    fc.assert(
      fc.property(some, some, (left, right) => {
        const [there, back] = [likenessOf(told(left), told(right), even), likenessOf(told(right), told(left), even)]
        expect(there).toEqual(back)
        const part = sharedPart(told(left).words, told(right).words, even)
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(1)
        if (there !== null) expect(there.grounds.length).toBeGreaterThan(0)
      })
    )
  })
})
