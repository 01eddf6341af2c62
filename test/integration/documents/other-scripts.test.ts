import { describe, expect, it } from 'vitest'
import { makeSampleForm } from '../../fixtures/documents/make.ts'
import { flowing, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { sampleIntake } from '../../fixtures/documents/sample-dossier.ts'

async function readBack(summary: string): Promise<string> {
  const { text } = await readPdf(await makeSampleForm(0, { ...sampleIntake, 'complaint.summary': summary }))
  return flowing(text)
}

describe('text in other scripts', { timeout: 60_000 }, () => {
  it.each([
    ['Dutch and its neighbours', 'Één façade, ’s ochtends: ĳsje, Łódź, Þór, ﬁets “x” — €5'],
    ['letters that fonts like to join', 'officieel afficheren, offline fluiten, fjord'],
    ['Greek and Cyrillic', 'Ελληνικά και Кириллица'],
    ['Hebrew', 'אברהם בן דוד'],
    ['Arabic', 'مرحبا بكم في هولندا'],
    ['emoji', 'Blij 😀 boos 😡 duim 👍']
  ])('reads back %s', async (_, summary) => {
    expect(await readBack(summary)).toContain(summary)
  })

  it('shows a box for what no font has, never nothing', async () => {
    expect(await readBack('voor 漢字 na')).toContain('voor □□ na')
  })

  it('keeps the people of a joined emoji', async () => {
    expect(await readBack('Gezin 👨‍👩‍👧 hier')).toContain('Gezin 👨👩👧 hier')
  })

  it('survives control characters and half characters', async () => {
    expect(await readBack('a\u0007b \ud83d c')).toContain('ab \ufffd c')
  })
})
