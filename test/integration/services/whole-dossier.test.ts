import { createCanvas } from '@napi-rs/canvas'
import { degrees, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { type ChosenFile, keepFile } from '../../fixtures/dossier/keep-file.ts'
import { flowing, openPdf, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

async function withComplaint(files: readonly ChosenFile[] = []) {
  const office = await new TestOffice().furnished()
  office.maker = { make: (input) => makeDocument(input, 'resources') }
  await office.as('Marijke de Wit')
  const { number } = valueOf(await office.services.dossiers.register(intake, null))
  for (const file of files) valueOf(await keepFile(office.services, number, file))
  return { office, number }
}

async function wholeOf({ office, number }: { readonly office: TestOffice; readonly number: DossierNumber }) {
  const made = valueOf(await office.services.documents.make({ kind: 'whole-dossier', number }))
  const read = await readPdf(made.bytes)
  return { ...made, ...read, contents: flowing(read.pages[0]?.content ?? '') }
}

/** A PDF with a page for each turn, all saying the same. */
async function pdfSaying(text: string, turns: readonly number[] = [0]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const turn of turns) {
    const page = pdf.addPage([420, 595])
    page.drawText(text)
    page.setRotation(degrees(turn))
  }
  return pdf.save()
}

function picture(kind: 'image/png' | 'image/jpeg'): Uint8Array {
  const canvas = createCanvas(300, 200)
  const context = canvas.getContext('2d')
  context.fillStyle = '#0c4448'
  context.fillRect(20, 20, 200, 100)
  return new Uint8Array(kind === 'image/png' ? canvas.toBuffer(kind) : canvas.toBuffer('image/jpeg'))
}

/** A PNG that says to be so many points wide and high, with hardly anything in it. */
function hugePicture(side: number): Uint8Array {
  const bytes = picture('image/png')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  view.setUint32(16, side)
  view.setUint32(20, side)
  return bytes
}

describe('the whole dossier as one PDF', () => {
  it('holds contents, form with course, letters as they were sent, and files, each listed with the page it is on', async () => {
    const { office, number } = await withComplaint([
      { name: 'offerte.pdf', content: await pdfSaying('Offerte van de aannemer', [0, 90, 180, 270]) },
      { name: 'foto.jpg', content: picture('image/jpeg') },
      { name: 'schets.png', content: picture('image/png') }
    ])
    office.now = '2026-03-20T10:00:00.000Z'
    const details = { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' }
    const letter = { id: 'uitstelbericht', way: 'letter', hand: { 'letter.subject': 'Nog even geduld' } } as const
    valueOf(await office.act(number, { act: 'sendDelayNotice', at: office.now, values: {}, details }, { letter }))
    const { name, title, pages, contents } = await wholeOf({ office, number })
    expect(name).toBe(`dossier-${number}.pdf`)
    expect(title).toBe(`Klachtdossier ${number}`)
    const shown = {
      Klachtenregistratieformulier: 'Verloop',
      'Brief: Uitstelbericht': 'Nog even geduld',
      'Bijlage 1: offerte.pdf': 'Offerte van de aannemer',
      'Bijlage 2: foto.jpg': 'Bijlage 2: foto.jpg',
      'Bijlage 3: schets.png': 'Bijlage 3: schets.png'
    }
    const starts = Object.keys(shown).map((part) => {
      const listed = new RegExp(`${part} \\w+ \\d+ \\S+ 2026 (\\d+)`).exec(contents)
      return { part, page: Number(listed?.[1]) }
    })
    for (const [index, { part, page }] of starts.entries()) {
      const end = (starts[index + 1]?.page ?? pages.length + 1) - 1
      const text = pages.slice(page - 1, end).map(({ content }) => content)
      expect([part, flowing(text.join(' '))]).toEqual([
        part,
        expect.stringContaining(Object.values(shown)[index] ?? '')
      ])
    }
    expect(starts[3]!.page - starts[2]!.page).toBe(4)
  })

  it('has its number and how many pages there are at the head of every page, and the parts beside them', async () => {
    const { office, number } = await withComplaint([
      { name: 'offerte.pdf', content: await pdfSaying('Offerte', [0, 90, 180, 270]) }
    ])
    const { bytes, pages } = await wholeOf({ office, number })
    for (const [index, { artifacts }] of pages.entries()) {
      expect(artifacts).toContain(`Dossier ${number} · ${String(index + 1)} van ${String(pages.length)}`)
    }
    const pdf = await openPdf(bytes)
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(['Klachtenregistratieformulier', 'Bijlage 1: offerte.pdf'])
    const [target] = outline[1]?.dest as [{ num: number; gen: number }]
    expect(await pdf.getPageIndex(target)).toBe(pages.length - 4)
  })

  it('names what it cannot hold, and why, and is made all the same', async () => {
    const good = await pdfSaying('Een offerte')
    const locked = await PDFDocument.load(good)
    locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' })
    const { office, number } = await withComplaint([
      { name: 'mail.eml', content: 'From: iemand@example.nl\n\nHallo' },
      { name: 'half.pdf', content: good.slice(0, 200) },
      { name: 'slot.pdf', content: await locked.save() },
      { name: 'reus.png', content: hugePicture(20_000) },
      { name: 'goed.pdf', content: good }
    ])
    const { contents, text } = await wholeOf({ office, number })
    expect(contents).toMatch(/mail\.eml Dit soort bestand heeft geen pagina’s\. .+? –/)
    expect(contents).toMatch(/half\.pdf Het bestand is beschadigd .+? –/)
    expect(contents).toMatch(/slot\.pdf Beveiligd met een wachtwoord\. .+? –/)
    expect(contents).toMatch(/reus\.png Te groot om hier in te voegen\. .+? –/)
    expect(text).toContain('Een offerte')
  })

  it('takes over nothing that would do something: no script, no link to a program', async () => {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage()
    page.drawText('Klik hier')
    pdf.addJavaScript('open', 'app.alert("klacht")')
    const launch = pdf.context.obj({ S: 'Launch', F: 'calc.exe' })
    const link = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 200, 200], A: launch })
    page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]))
    page.node.set(PDFName.of('AA'), pdf.context.obj({ O: launch }))
    const { office, number } = await withComplaint([{ name: 'kwaad.pdf', content: await pdf.save() }])
    const made = await PDFDocument.load((await wholeOf({ office, number })).bytes)
    expect(made.catalog.has(PDFName.of('Names'))).toBe(false)
    const dicts = made.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict)
    const words = dicts.map(([, object]) => object.toString()).join('\n')
    expect(words).toContain('/Link')
    expect(words).not.toMatch(/Launch|JavaScript|calc/)
  })

  it('holds nothing that stays inside, and nothing that was taken out again', async () => {
    const { office, number } = await withComplaint([
      { name: 'verkeerd.pdf', content: await pdfSaying('Verkeerd stuk') }
    ])
    valueOf(await office.act(number, { act: 'noteInside', details: { text: 'Lastig gesprek' } }))
    const { events } = valueOf(await office.services.dossiers.open(number))
    const file = keptPapers(events)[0]?.id ?? ''
    valueOf(await office.services.papers.remove({ number, file, reason: 'Hoort elders' }))
    const { text } = await wholeOf({ office, number })
    expect(text).not.toMatch(/Lastig gesprek|verkeerd|Verkeerd/)
  })
})
