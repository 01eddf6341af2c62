import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bar, blacker } from '../../../../shared/domain/text/black-out.ts'
import { folded } from '../../../../shared/domain/text/compare.ts'

function names(...all: string[]): (text: string) => string {
  return blacker({ names: all, words: [], own: [] })
}

function words(...all: string[]): (text: string) => string {
  return blacker({ names: [], words: all, own: [] })
}

describe('blacking out', () => {
  it('puts a bar that is always as long in the place of a name, in full and in part', () => {
    const black = names('Bram Jansen')
    expect(black('Bram Jansen belde, en Bram zei dat Jansen kwam.')).toBe(
      `${bar} belde, en ${bar} zei dat ${bar} kwam.`
    )
    expect(names('Wilhelmina van Oldenbarnevelt')('Oldenbarnevelt')).toBe(bar)
  })

  it('finds it whatever its capitals and accents, and also when those were typed apart', () => {
    const black = names('Zoë Müller')
    for (const text of ['ZOE MULLER', 'zoë müller', 'Zoe\u0308 Mu\u0308ller', 'Zo\u00adë'])
      expect(black(text)).toBe(bar)
    expect(names('Søren Weiß')('Soren, WEISS')).toBe(`${bar}, ${bar}`)
  })

  it('finds it in a compound, with an apostrophe, in the genitive and in an address', () => {
    expect(names('Anna Jansen')('mevrouw Jansen-de Wit')).toBe(`mevrouw ${bar}-de Wit`)
    expect(names('Anna Jansen')('Jansens fout, Jansen’s fout')).toBe(`${bar} fout, ${bar} fout`)
    expect(names('Sean O’Brien')("O'Brien")).toBe(bar)
    expect(names('Petra Jansen')('pjansen@kantoor.nl, p.jansen@kantoor.nl')).toBe(
      `${bar}@kantoor.nl, ${bar}@kantoor.nl`
    )
  })

  it('takes initials and what joins a name with it, and leaves such words elsewhere', () => {
    const black = names('Piet van der Berg')
    expect(black('P. van der Berg')).toBe(bar)
    expect(black('P.J. van der Berg')).not.toContain('Berg')
    expect(black('de heer Van der Berg')).toBe(`de heer ${bar}`)
    expect(black('De brief van de klager')).toBe('De brief van de klager')
  })

  it('leaves longer words and what only begins alike', () => {
    expect(names('Jan Bos')('Januari in het bosje')).toBe('Januari in het bosje')
    expect(words('vertrouwelijk')('vertrouwelijkheid')).toBe('vertrouwelijkheid')
  })

  it('leaves the parts that the reader’s own name shares', () => {
    const black = blacker({ names: ['Jan Jansen'], words: [], own: ['Els Jansen'] })
    expect(black('Els Jansen belde Jan. Jan Jansen was weg.')).toBe(`Els Jansen belde ${bar}. ${bar} was weg.`)
    expect(blacker({ names: ['Els Jansen'], words: [], own: ['els jansen'] })('Els Jansen')).toBe('Els Jansen')
  })

  it('blacks out a line of several words over the end of a line, and a number', () => {
    expect(words('een eerder conflict')('Er was een\neerder  conflict.')).toBe(`Er was ${bar}.`)
    expect(words('06-12 34')('Bel 06-12 34!')).toBe(`Bel ${bar}!`)
  })

  it('takes no notice of an empty word, and of a name that says nobody', () => {
    expect(words('', '  ')('Alles blijft.')).toBe('Alles blijft.')
    expect(names('', 'De zus van de klager', 'X')('De zus van de klager')).toBe('De zus van de klager')
  })

  it('finds a name in a script without blanks', () => {
    expect(names('王小明')('我是王小明的朋友')).toBe(`我是${bar}的朋友`)
  })

  it('leaves no removed word, whatever the text and the words', () => {
    const letter = fc.constantFrom(..."a b é Ë ñ Ñ - ’ ' . 0 $ ( ß \u0301".split(' '), ' ', '\n')
    const text = fc.string({ unit: letter, maxLength: 60 })
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (whole, list) => {
        const black = words(...list)(whole)
        for (const word of list.map(folded).filter((one) => /^[a-z0-9]+$/.test(one)))
          expect(folded(black).split(/[^\p{L}\p{N}]+/u)).not.toContain(word)
        expect(words(...list)(black)).toBe(black)
      }),
      { numRuns: 500 }
    )
  })

  it('changes nothing but what it finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words('vertrouwelijk')(text)).toBe(text)
      })
    )
  })
})
