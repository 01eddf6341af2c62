import { describe, expect, it } from 'vitest'
import type { Searchable } from '../../../shared/search/fields.ts'
import { createSearch } from '../../../shared/search/search.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

const dossiers: Searchable[] = [
  {
    number: '2026-0012',
    texts: {
      complainant: 'Zoë Müller',
      organisation: 'Bakkerij Müller',
      summary: 'Geen factuur ontvangen',
      description: 'Al drie weken wacht ik op de factuur van mijn klachten\u00adregeling. Ik kon niet parkeren.',
      phone: '06 1234 5678',
      email: 'info@straße.example',
      postcode: '1234 AB',
      address: 'Lange Voorhout 12a',
      place: '’s-Gravenhage'
    }
  },
  {
    number: '2026-0120',
    texts: {
      complainant: 'Hendrik Bos',
      summary: 'Onbeleefd aan de balie',
      description: 'Ik bracht facturen mee. De parkeerplaats was vol.',
      phone: '+31 20 123 45 67',
      email: 'h.bos@voorbeeld.example',
      postcode: '9711LM'
    }
  },
  { number: '2025-0012', texts: { complainant: 'A. Factuurbeheer', summary: 'Late reactie', reference: 'ZK/2025-77' } },
  { number: '2026-10001', texts: { complainant: 'Nummer Hoog' } }
]

const index = createSearch()
for (const dossier of dossiers) index.put(dossier)
const found = (typed: string): string[] => index.find(typed)
const marked = (typed: string, number: DossierNumber) => {
  const hit = index.hit(number, typed)
  return { field: hit?.field, found: hit?.parts.filter(({ isFound }) => isFound).map(({ text }) => text) }
}

describe('what is found', () => {
  it.each([
    ['2026-12', ['2026-0012']],
    ['2026/12', ['2026-0012']],
    ['klachtenboek:2026-0012', ['2026-0012']],
    ['#2026-0012', ['2026-0012']],
    ['2026-10001', ['2026-10001']],
    ['1234AB', ['2026-0012']],
    ['1234 ab', ['2026-0012']],
    ['9711 LM', ['2026-0120']],
    ['0612345678', ['2026-0012']],
    ['+31 6 12345678', ['2026-0012']],
    ['0031612345678', ['2026-0012']],
    ['+31 (0)6-1234 5678', ['2026-0012']],
    ['020-1234567', ['2026-0120']],
    ['info@straße.example', ['2026-0012']],
    ['H.BOS@voorbeeld', ['2026-0120']],
    ['voorhout', ['2026-0012']],
    ['gravenhage', ['2026-0012']],
    ['zoe muller', ['2026-0012']],
    ['JAARREKENING', []],
    ['klachtenregeling', ['2026-0012']],
    ['\u200ebakkerij\u00a0', ['2026-0012']],
    ['ZK/2025-77', ['2025-0012']],
    ['2026-0012 muller', ['2026-0012']],
    ['  ', []]
  ])('%j finds %j', (typed, numbers) => {
    expect(found(typed)).toEqual(numbers)
  })

  it('finds other forms of a word', () => {
    expect(found('facturen').slice(0, 2).toSorted()).toEqual(['2026-0012', '2026-0120'])
    expect(found('parkeer')).toEqual(expect.arrayContaining(['2026-0012', '2026-0120']))
    expect(found('parkeren')).toEqual(expect.arrayContaining(['2026-0012']))
  })

  it.each([
    ['brief', 'brieven'],
    ['brieven', 'brief'],
    ['huis', 'huizen'],
    ['ziekenhuizen', 'ziekenhuis'],
    ['medewerker', 'medewerkers'],
    ['boek', 'boeken'],
    ['jaarrekening', 'rekening'],
    ['Dorpsstraat', 'straat'],
    ['B.V.', 'bv'],
    ['De Wit BV', 'b.v.'],
    ['06-12345678', '5678'],
    ['06-12345678', '612345678'],
    ['020 123 45 67', '+3120'],
    ['+32 2 123 45 67', '0032 2 1234567'],
    ['王小明', '小明']
  ])('%j is found by %j', (text, typed) => {
    const one = createSearch()
    one.put({ number: '2026-0007', texts: { description: text } })
    one.put({ number: '2026-0008', texts: { description: 'iets anders' } })
    expect(one.find(typed)).toEqual(['2026-0007'])
    expect(one.hit('2026-0007', typed)?.parts.some(({ isFound }) => isFound)).toBe(true)
  })

  it('shows whole words before beginnings, and those before what lies further on in a word', () => {
    const ordered = createSearch()
    ordered.put({ number: '2026-0003', texts: { description: 'De jaarrekening.' } })
    ordered.put({ number: '2026-0002', texts: { description: 'Een rekeninghouder.' } })
    ordered.put({ number: '2026-0001', texts: { description: 'De rekening.' } })
    expect(ordered.find('rekening')).toEqual(['2026-0001', '2026-0002', '2026-0003'])
  })

  it('shows whole words before beginnings of words', () => {
    expect(found('factuur').at(-1)).toBe('2025-0012')
  })

  it('forgives a typing error in a word, but not in a number', () => {
    expect(found('onbeleeft')).toEqual(['2026-0120'])
    expect(found('2026-0013')).toEqual([])
  })

  it('shows what is changed, and nothing of what is gone', () => {
    const changing = createSearch()
    changing.put({ number: '2026-0001', texts: { summary: 'koffie' } })
    changing.put({ number: '2026-0001', texts: { summary: 'thee' } })
    expect(changing.find('koffie')).toEqual([])
    expect(changing.find('thee')).toHaveLength(1)
    changing.remove('2026-0001')
    expect(changing.find('thee')).toEqual([])
  })
})

describe('where it is found', () => {
  it.each([
    ['facturen', '2026-0012', 'summary', ['factuur']],
    ['0612345678', '2026-0012', 'phone', ['06 1234 5678']],
    ['1234AB', '2026-0012', 'postcode', ['1234 AB']],
    ['2026-12', '2026-0012', 'number', ['2026-0012']],
    ['regeling wacht', '2026-0012', 'description', ['wacht']],
    ['ketel wacht', '2026-0012', undefined, undefined],
    ['wacht weken', '2026-0012', 'description', ['weken', 'wacht']],
    ['onbeleeft', '2026-0120', 'summary', ['Onbeleefd']]
  ] as const)('%s in %s: %s, %j', (typed, number, field, words) => {
    expect(marked(typed, number)).toEqual({ field, found: words })
  })

  it('shows the text around it, cut at words', () => {
    const long = createSearch()
    long.put({ number: '2026-0001', texts: { description: `${'voor '.repeat(60)}naald ${'na '.repeat(60)}` } })
    const text = long
      .hit('2026-0001', 'naald')
      ?.parts.map((part) => part.text)
      .join('')
    expect(text).toMatch(/^… voor .*voor naald na .*na …$/)
    expect(text?.length).toBeLessThan(110)
  })
})
