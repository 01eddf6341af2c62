import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, plainForm } from '../../../../shared/domain/text/compare.ts'
import { hasInk, tidyLine, tidyText, tidyTexts } from '../../../../shared/domain/text/tidy.ts'

const odd = fc.constantFrom(
  ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202c', '\u202e', '\u2066', '\u2069', '\ufeff'],
  ...['\ufe0f', '\ufe0e', '\u00ad', '\u2060', '\u00a0', '\u202f', '\u2009', '\u3000', '\t', '\r', '\n', '\u2028'],
  ...[
    '\u061c',
    '\u0085',
    '\v',
    '\0',
    '\u007f',
    '\u3164',
    '\u2800',
    '\u{e0067}',
    '\u{e007f}',
    '\u{e0100}',
    '\u034f',
    '\ud800'
  ],
  ...['a', 'e', '\u0301', '1', '\u20e3', '❤', '👩', '🏴', '🏽', 'ش', 'ا', 'ש', 'क', '\u094d', 'ส', '葛', ' ', ' ']
)
const pasted = fc.array(odd, { maxLength: 24 }).map((parts) => parts.join(''))

describe('invisible characters that mean nothing', () => {
  it.each([
    ['marks of direction around a phone number', '\u202a06 12\u200e 34 56 78\u202c', '06 12 34 56 78'],
    ['a mark after each word', 'Ik\u200e wacht\u200e al\u200e weken', 'Ik wacht al weken'],
    ['a mark in front of an e-mail address', '\u200einfo@straße.example', 'info@straße.example'],
    ['an Arabic mark between Latin words', 'Ik\u061c bel 06\u061c 12', 'Ik bel 06 12'],
    ['what is no character at all', 'Jan\ufffe\ufdd0 Smit\u{1ffff}', 'Jan Smit'],
    ['a byte-order mark', '\ufeffJansen', 'Jansen'],
    ['zero-width blanks and word joiners', 'klach\u200bten\u2060boek', 'klachtenboek'],
    ['an override that turns text round', 'rekening \u202e123', 'rekening 123'],
    ['joiners between Latin letters', 'a\u200db\u200cc', 'abc'],
    ['a style for a plain figure', '1\ufe0f maand', '1 maand'],
    ['the place of a picture from a word processor', 'zie \ufffcbijlage', 'zie bijlage'],
    ['controls', 'een\u0000\u0007 twee\u007f\u009f', 'een twee'],
    ['a soft hyphen that parts no word', '\u00adeen \u00ad twee\u00ad', 'een  twee'],
    ['what has lost its neighbour', 'a\ufe0f\u200d❤', 'a❤']
  ])('%s', (_name, typed, kept) => {
    expect(tidyLine(typed)).toBe(kept)
    expect(tidyText(typed)).toBe(kept)
  })
})

describe('invisible characters that mean something', () => {
  it.each([
    ['a Persian non-joiner', 'می\u200cخواهم'],
    ['an Arabic abbreviation that keeps its first shape', '۱۴۰۵ ه\u200d.ش'],
    ['an Indic joiner', 'क्\u200dष'],
    ['a mark of direction in Hebrew', 'שלום \u200e+31 6\u200e שלום'],
    ['isolated Latin in Arabic', 'رقم \u2066AB-12\u2069 هنا'],
    ['a family of emoji', '👨‍👩‍👧'],
    ['a skin tone and a joiner', '👩🏽‍⚖️'],
    ['a heart in colour', '❤️'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['the shape of a Han character', '葛\u{e0100}'],
    ['the end of a Thai word', 'สวัส\u200bดี'],
    ['a soft hyphen in a word', 'klachten\u00adregeling'],
    ['two words held together', 'mr.\u00a0Bakker']
  ])('%s', (_name, typed) => {
    expect(tidyText(typed)).toBe(typed)
  })
})

describe('blanks and line ends', () => {
  it('are one sort each in a text of several lines', () => {
    expect(tidyText('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh')
    expect(tidyText('a\u2009b\u3000c\u2003d\te')).toBe('a b c d\te')
  })

  it('hold two words together only where there are two words', () => {
    expect(tidyText('€\u202f100 en\u00a0\u00a0meer \u00a0nog\u00a0')).toBe('€\u00a0100 en  meer  nog')
  })

  it('are plain spaces in a text of one line', () => {
    expect(tidyLine('\u00a0Jan\u202fde\tVries\r\n\u2028')).toBe('Jan de Vries')
  })
})

describe('a text that shows nothing', () => {
  it.each(['\u200b', ' \u00a0\t\n', '\ufeff', '\u3164', '\u2800', '\u200e \u200f', '\u00ad', '\u061c', '\ufffe'])(
    '%j is empty',
    (text) => {
      expect(hasInk(text)).toBe(false)
      expect(tidyLine(text)).toBe('')
      expect(tidyText(text)).toBe('')
    }
  )
})

describe('whatever is pasted', () => {
  it('tidying twice changes nothing', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))
      })
    )
  })

  it('keeps all that has ink', () => {
    const inked = (text: string): string => plainForm(text).replaceAll(' ', '').replaceAll('\u2800', '')
    fc.assert(
      fc.property(pasted, (text) => {
        const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd')
        expect(inked(tidyText(text))).toBe(inked(wellFormed))
        expect(inked(tidyLine(text))).toBe(inked(wellFormed))
      })
    )
  })

  it('leaves nothing of an invisible character but a soft hyphen in a word, without right-to-left letters, emoji or joining scripts', () => {
    const latin = pasted.map((text) => text.replace(/[^\p{Script=Latin}\p{Zs}\p{C}]/gu, ''))
    fc.assert(
      fc.property(latin, (text) => {
        expect(tidyLine(text)).not.toMatch(/(?!\u00ad)[\p{Cf}\p{Cc}]/u)
      }),
      { examples: [['a\u200eb'], ['a\u061cb'], ['a\u00ade']] }
    )
  })
})

describe('looking up', () => {
  it('reads through capitals, accents, ligatures, widths and invisible characters', () => {
    expect(folded('Plöeg')).toBe('ploeg')
    expect(folded('ﬁets ĲS１２')).toBe('fiets ijs12')
    expect(folded('klachten\u00adregeling')).toBe('klachtenregeling')
    expect(folded('می\u200cخواهم')).toBe(folded('میخواهم'))
  })
})

describe('a value with texts', () => {
  it('is tidied throughout, also where a list has a constructor of its own', () => {
    const list = Object.assign([' a\r\nb '], { constructor: { prototype: {} } })
    expect(tidyTexts({ list, nothing: null, count: 1 })).toEqual({ list: [' a\nb'], nothing: null, count: 1 })
  })
})
