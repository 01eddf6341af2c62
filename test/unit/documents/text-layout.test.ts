import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BookFont, openFonts } from '../../../electron/main/documents/kit/font-book.ts'
import { fontRuns } from '../../../electron/main/documents/kit/font-runs.ts'
import { styles } from '../../../electron/main/documents/kit/style.ts'
import { layOut, type Line, type Typesetter } from '../../../electron/main/documents/kit/text-layout.ts'
import { fontsFolder } from '../../fixtures/documents/make.ts'

const book = openFonts(fontsFolder)
const setter: Typesetter = { book, measure: ({ text }) => text.length * 5, unshown: new Set() }
const textOf = ({ segments }: Line): string => segments.map(({ run }) => run.stands ?? run.text).join('')
/** The letters of the Arabic alphabet. */
const arabic = fc.constantFrom(...Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x628 + at)))
const lay = (text: string, width = 100): string[] => layOut(text, styles.body, width, setter).map(textOf)

describe('laying out text', () => {
  it.each([
    ['Beste 王小明, dank u', ['王小明,']],
    ['सुनीता Sharma en ธนา Prasert', ['सुनीता', 'ธนา']],
    ['José, Ştefan, Ольга, Ελένη, \u05d3\u05d5\u05d3, \u0645\u062d\u0645\u062f 👍🏽 ₿ ✓ \u200e', []],
    ['een echt vakje: \u25a1', []]
  ])('names the words that no font can show: %s', (text, words) => {
    const gathers = { ...setter, unshown: new Set<string>() }
    layOut(text, styles.body, 100, gathers)
    expect([...gathers.unshown]).toEqual(words)
  })

  it('breaks between words and keeps every space', () => {
    expect(lay('een  twee drie vier vijf')).toEqual(['een  twee drie vier ', 'vijf'])
  })

  it('draws each character of a right-to-left text in one line only, however many lines there are', () => {
    const words = 'مرحبا بكم '.repeat(40)
    const drawn = lay(words)
    expect(drawn.length).toBeGreaterThan(15)
    expect(drawn.join('')).toHaveLength(words.length)
  })

  it.each([
    ['words', (letters: string) => letters.replace(/.{7}/gu, '$& ')],
    ['one word without an end', (letters: string) => letters],
    ['words among Dutch ones and figures', (letters: string) => letters.replace(/.{4}/gu, '$& a1, ')]
  ])('does twice the work for 20,000 Arabic letters as for 10,000: %s', (_, written) => {
    const letters = fc.sample(fc.string({ unit: arabic, minLength: 20_000, maxLength: 20_000 }), {
      seed: 7,
      numRuns: 1
    })
    const workFor = (count: number): number => {
      let work = 0
      const counted = (font: BookFont): BookFont => ({ ...font, covers: (char) => ((work += 1), font.covers(char)) })
      const faces = { ...book.faces, regular: book.faces.regular.map(counted) }
      const measure: Typesetter['measure'] = ({ text }) => {
        work += text.length
        return text.length * 5
      }
      const text = written(letters[0]!.slice(0, count))
      const lines = layOut(text, styles.body, 300, { book: { ...book, faces }, measure, unshown: new Set() })
      expect(lines.map(textOf).join('')).toHaveLength(text.length)
      return work
    }
    const ratio = workFor(20_000) / workFor(10_000)
    expect(ratio).toBeGreaterThan(1.5)
    expect(ratio).toBeLessThan(2.2)
  })

  it('breaks a word that is wider than the line', () => {
    expect(lay('a'.repeat(50))).toEqual(['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(10)])
  })

  it('keeps the lines as they were typed, also empty ones', () => {
    expect(lay('een\n\r\n\ntwee\rdrie')).toEqual(['een', '', '', 'twee', 'drie'])
  })

  it('shows a soft hyphen only where the line ends', () => {
    const lines = layOut('klachten\u00adregeling', styles.body, 60, setter)
    const drawn = lines.map(({ segments }) => segments.map(({ run }) => run.text).join(''))
    expect(drawn).toEqual(['klachten-', 'regeling'])
    expect(lines.map(({ width }) => width)).toEqual([45, 40])
    expect(lay('klachten\u00adregeling', 60)).toEqual(['klachten\u00ad', 'regeling'])
    const [whole] = layOut('klachten\u00adregeling', styles.body, 1000, setter)
    expect(whole?.segments.map(({ run }) => run.text)).toEqual(['klachtenregeling'])
  })

  it.each(['\u200e', '\u200b', '\ufeff', '\u202e', '\u2060', '\0', '\u009f', '\ufe0f'])(
    'draws nothing for %j after every word, and gives it no room',
    (mark) => {
      const [marked] = layOut(`ik${mark} wacht${mark} lang${mark}`, styles.body, 1000, setter)
      const [plain] = layOut('ik wacht lang', styles.body, 1000, setter)
      expect(marked).toEqual(plain)
    }
  )

  it('draws a mark of direction without ink in a text that it steers', () => {
    const [line] = layOut('שלום \u200e+31\u200e', styles.body, 1000, setter)
    const drawn = line?.segments.map(({ run }) => run.text).join('') ?? ''
    expect(drawn).not.toMatch(/[\u200e□]/)
    expect(drawn).toContain('+31')
  })

  it('loses no visible character of any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    const kept = (value: string): string => value.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}□]/gu, '')
    fc.assert(
      fc.property(text, (value) => {
        const runs = fontRuns(value, book, 'regular')
        expect(kept(runs.map(({ text: drawn, stands }) => stands ?? drawn).join(''))).toBe(kept(value))
      })
    )
  })

  it('puts a right-to-left phrase in the order of paper: its last word at the left', () => {
    const [line] = layOut('ab שלום 12 עולם cd', styles.body, 1000, setter)
    const drawn = line?.segments.map(({ run }) => run.text.trim()).filter((part) => part !== '')
    expect(drawn).toEqual(['ab', 'עולם', '12', 'שלום', 'cd'])
  })

  it('begins a right-to-left paragraph at the right', () => {
    expect(layOut('שלום עולם', styles.body, 100, setter)[0]?.isRightToLeft).toBe(true)
    expect(layOut('dag שלום', styles.body, 100, setter)[0]?.isRightToLeft).toBe(false)
  })
})
