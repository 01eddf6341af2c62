import { describe, expect, it } from 'vitest'
import { makeLetter } from '../../../electron/main/documents/letter/letter.ts'
import { composed, letterDossier, policyWithBody } from '../../fixtures/letters.ts'
import { circumstances, fontsFolder } from '../../fixtures/documents/make.ts'
import { flowing, openPdf, readPdf } from '../../fixtures/documents/read-pdf.ts'

const pointsPerMm = 72 / 25.4

async function pdfOf(policy: string, letter: string, dossier?: ReturnType<typeof letterDossier>): Promise<Uint8Array> {
  const written = composed(policyWithBody(policy), letter, dossier)
  const { bytes } = await makeLetter({ kind: 'letter', letter: written, ...circumstances }, fontsFolder)
  return bytes
}

/** Where a line of text stands on the first page, in millimetres from the left and from the top. */
async function placeOf(bytes: Uint8Array, text: string): Promise<{ left: number; top: number }> {
  const page = await (await openPdf(bytes)).getPage(1)
  const { items } = await page.getTextContent()
  const item = items.find((candidate) => 'str' in candidate && candidate.str === text)
  if (item === undefined || !('transform' in item)) throw new Error(`“${text}” is not on the page`)
  const [x, y] = item.transform.slice(4) as [number, number]
  return { left: x / pointsPerMm, top: (page.view[3]! - y) / pointsPerMm }
}

describe('a letter', { timeout: 60_000 }, () => {
  it('EW-6.4: the delay notice is a page with letterhead, address, references, reason, new date and signature', async () => {
    const { pages, text } = await readPdf(await pdfOf('EW', 'uitstelbericht'))
    const said = flowing(text)
    expect(pages).toHaveLength(1)
    for (const part of [
      'Adviesbureau De Linde Lindelaan 1 · 1234 AB Utrecht · 030 000 00 00 · info@delinde.example',
      'Bouwbedrijf Vos B.V. t.a.v. Anneke Vos Dorpsweg 4 3511 LX Utrecht',
      'Utrecht, dinsdag 24 maart 2026',
      'Ons kenmerk 2026-0001',
      'Uw kenmerk K-20881',
      'De behandeling van uw klacht duurt langer',
      'De tekenaar is ziek.',
      'uiterlijk op dinsdag 21 april 2026',
      'Met vriendelijke groet, Marijke de Wit klachtenfunctionaris Adviesbureau De Linde'
    ]) {
      expect(said).toContain(part)
    }
  })

  it('goes outside: nothing on it says internal, and one page has no number', async () => {
    const { text, pages } = await readPdf(await pdfOf('EW', 'beslissing'))
    expect(text.toLowerCase()).not.toContain('intern')
    expect(pages[0]?.artifacts).not.toContain('pagina')
  })

  it('TB-2.3: the copy for the head of the department says that it stays inside', async () => {
    const { text } = await readPdf(await pdfOf('TB', 'kopie-afdelingshoofd'))
    expect(flowing(text)).toContain('Intern gebruik · vertrouwelijk Het hoofd van de afdeling')
  })

  it('the address stands where the window of an envelope is', async () => {
    const { left, top } = await placeOf(await pdfOf('EW', 'beslissing'), 'Bouwbedrijf Vos B.V.')
    expect(left).toBeGreaterThan(15)
    expect(left).toBeLessThan(25)
    expect(top).toBeGreaterThan(45)
    expect(top).toBeLessThan(52)
  })

  it('is tagged, Dutch, and titled by its name and dossier', async () => {
    const { isTagged, language, title, roles } = await readPdf(await pdfOf('GC', 'standpunt'))
    expect({ isTagged, language, title }).toEqual({ isTagged: true, language: 'nl', title: 'Standpunt 2026-0001' })
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  })

  it('a long text goes on over pages with numbers, and nothing of it is lost', async () => {
    const policy = policyWithBody('LM')
    const sentences = Array.from({ length: 120 }, (_, index) => `Zin nummer ${String(index)} van een lange klacht.`)
    const dossier = letterDossier(policy, [
      {
        type: 'corrected',
        at: '2026-03-05T09:00:00.000Z',
        values: { 'complaint.description': sentences.join(' ') }
      }
    ])
    const { pages, text } = await readPdf(await pdfOf('LM', 'ontvangstbevestiging', dossier))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[1]?.artifacts).toContain(`pagina 2 van ${String(pages.length)}`)
    for (const sentence of sentences) expect(flowing(text)).toContain(sentence)
    expect(pages.at(-1)?.content).toContain('Met vriendelijke groet,')
  })
})
