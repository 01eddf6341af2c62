import { describe, expect, it } from 'vitest'
import { makeAnnualReport } from '../../../electron/main/documents/annual-report/annual-report.ts'
import { type AnnualReport, annualReportChapters } from '../../../shared/domain/reports/annual-report.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { fontsFolder } from '../../fixtures/documents/make.ts'
import { flowing, type ReadPdf, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { sampleReport } from '../../fixtures/documents/sample-report.ts'

const t = createTranslator('nl')
const headings = annualReportChapters.map((chapter, index) => `${String(index + 1)} ${t(`reports:chapter.${chapter}`)}`)

async function read(count = 24, shared = false): Promise<ReadPdf> {
  const report = sampleReport(count, shared)
  const { bytes } = await makeAnnualReport({ kind: 'annual-report', report, language: 'nl' }, fontsFolder)
  return readPdf(bytes)
}

describe('the annual report on paper', { timeout: 60_000 }, () => {
  it('EW-7.3: has a cover, contents with the right page numbers and thirteen chapters', async () => {
    const { pages, title, text } = await read()
    expect(title).toBe('Jaarverslag klachten 2026')
    expect(pages[0]?.content).toContain('Adviesbureau De Linde')
    const contents = flowing(pages[1]?.content ?? '')
    for (const heading of headings) {
      const page = pages.findIndex(({ content }, index) => index > 1 && content.includes(heading)) + 1
      expect(page).toBeGreaterThan(2)
      expect(contents).toContain(`${flowing(heading)} ${String(page)}`)
    }
    expect(text).toContain('Dit jaar is voor het eerst met het digitale register gewerkt.')
  })

  it('EW-5.3: shows the classes as a table and as a chart that is described in words', async () => {
    const { text, alternatives } = await read()
    expect(flowing(text)).toContain('uitvoering en inhoud van de dienstverlening 14 58%')
    expect(alternatives.find((alt) => alt.startsWith('Staafdiagram. Aard:'))).toContain(
      'uitvoering en inhoud van de dienstverlening 14'
    )
  })

  it('EW-7.3: says which dossiers are lost or unreadable, and in the shared edition only that there are', async () => {
    const read = async (shared: boolean) => {
      const uncounted = shared
        ? { lost: [], unreadable: [] }
        : { lost: ['2026-0090'], unreadable: ['2026-0091', '2026-0092'] }
      const report = { ...sampleReport(24, shared), uncounted } as AnnualReport
      const { bytes } = await makeAnnualReport({ kind: 'annual-report', report, language: 'nl' }, fontsFolder)
      return flowing((await readPdf(bytes)).text)
    }
    const internal = await read(false)
    expect(internal).toContain('Dossier 2026-0090 is verloren gegaan en telt in dit verslag niet mee.')
    expect(internal).toContain('De dossiers 2026-0091, 2026-0092 kunnen nu niet worden gelezen')
    const shared = await read(true)
    expect(shared).toContain('Een of meer dossiers zijn verloren gegaan of kunnen nu niet worden gelezen')
    expect(shared).not.toContain('2026-0090')
    expect(
      flowing(
        (
          await readPdf(
            (await makeAnnualReport({ kind: 'annual-report', report: sampleReport(), language: 'nl' }, fontsFolder))
              .bytes
          )
        ).text
      )
    ).not.toContain('verloren gegaan')
  })

  it('EW-6.5: shows how each term fared, with its clause', async () => {
    const { text } = await read()
    expect(flowing(text)).toContain('Eerste reactie EW-6.5 20 4 0 0 0 83%')
  })

  it('EW-9.2: has the measures in the same document, with the effect of last year’s', async () => {
    const { text } = await read()
    expect(flowing(text)).toContain('Bij uitval neemt een vaste vervanger de planning over.')
    expect(flowing(text)).toContain('Geen herhaling gezien.')
  })

  it('EW-7.4: has the recommendations as they were written', async () => {
    const { text } = await read()
    expect(text).toContain('Bel klanten een dag voor een uitgestelde levering zelf op. Leg toezeggingen meteen vast.')
  })

  it.each([0, 6, 12, 24])(
    'keeps the signatures of chapter 12 together with its heading, after %i signals',
    async (count) => {
      const { pages } = await read(count)
      const own = pages.filter(({ content }, index) => index > 1 && content.includes(t('documents:adoption.place')))
      expect(own).toHaveLength(1)
      expect(own[0]?.content).toContain(`12 ${t('reports:chapter.adoption')}`)
    }
  )

  it('EW-7.3: is complete for a year without complaints, with explicit zeros', async () => {
    const { text } = await read(0)
    for (const heading of headings) expect(text).toContain(heading)
    const shown = flowing(text)
    expect(shown).toContain('In deze periode is geen signaal geregistreerd. Alle aantallen hieronder zijn daarom 0.')
    expect(shown).toContain('Ontvangen 0')
    expect(shown).toContain('gegrond 0 –')
    expect(shown).toContain('Er zijn geen maatregelen vastgelegd.')
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/)
  })

  it('EW-4.4: hides small counts and names in the shared edition, and says so', async () => {
    const { text, pages } = await read(24, true)
    expect(text).toContain('Gedeelde uitgave')
    expect(flowing(text)).toContain('in behandeling <5 –')
    expect(text).not.toContain('Marijke de Vries')
    expect(pages.every(({ artifacts }) => artifacts.includes('Gedeelde uitgave'))).toBe(true)
  })

  it('is tagged, with each page numbered', async () => {
    const { isTagged, roles, pages } = await read()
    expect(isTagged).toBe(true)
    expect(roles.filter((role) => role === 'TOCI')).toHaveLength(13)
    expect(pages.at(-1)?.artifacts).toContain(`pagina ${String(pages.length)} van ${String(pages.length)}`)
  })
})
