import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from './fixture.ts'
import { act, addColleague, changeTo, logIn, logInFirst, namePerson, openDossier, password, setUp } from './steps.ts'

test.use({ now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(180_000)

const entered = {
  name: 'Anneke Vos-Ñúñez',
  place: 'Amstelveen',
  summary: 'Terugbelafspraak niet nagekomen',
  description: 'Ik zou vrijdag 20 maart worden teruggebeld. Dat is niet gebeurd; “even geduld” is geen antwoord.',
  cause: 'De afspraak stond niet in de gedeelde agenda.',
  position: 'U heeft gelijk. Wij hadden u op tijd moeten bellen.',
  evidence: 'Zei het aan de telefoon'
}

async function pdfText(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  return pages.join(' ').replace(/\s+/g, ' ')
}

test('EW-5.1, EW-5.4, EW-6.2, EW-6.5: from a complaint on the phone to the signed form', async ({
  app,
  page: first
}) => {
  await setUp(first)
  await addColleague(first, 'Bram Jansen', 'medewerker')

  // Bram takes the call himself; it is about him.
  await first.getByRole('button', { name: 'Vergrendelen' }).click()
  await logInFirst(first, 'Bram Jansen')
  await first.getByRole('link', { name: 'Nieuwe klacht' }).click()
  await first.getByRole('combobox', { name: 'Wijze van indiening' }).click()
  await first.getByRole('option', { name: 'telefonisch' }).click()
  await first.getByRole('textbox', { name: 'Naam', exact: true }).fill(entered.name)
  await first.getByRole('textbox', { name: 'Plaats' }).fill(entered.place)
  await first.getByRole('radio', { name: 'klant', exact: true }).check()
  await namePerson(first.getByRole('combobox', { name: 'Betrokken medewerker(s)' }), 'Bram Jansen')
  await first.getByRole('textbox', { name: 'Korte typering' }).fill(entered.summary)
  await first.getByRole('textbox', { name: 'Omschrijving, zo letterlijk mogelijk' }).fill(entered.description)
  await expect(first.getByText(/Concept bewaard om/)).toBeVisible()
  await first.getByRole('checkbox', { name: /^Ik weet dat/ }).check()
  await first.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(first.getByText('De klacht is geregistreerd onder nummer 2026-0001.')).toBeVisible()

  // The officer sees it waiting on Vandaag, with the 48 hours running.
  await changeTo(first, 'Marijke de Wit')
  await first.getByRole('link', { name: /Vandaag/ }).click()
  await expect(first.getByText(entered.summary).first()).toBeVisible()
  await openDossier(first, '2026-0001')
  await act(first, 'Klacht indelen', async (dialog) => {
    await dialog.getByRole('checkbox', { name: /bejegening/ }).check()
  })
  await act(first, 'Medewerker informeren', async (dialog) => {
    await namePerson(dialog.getByRole('combobox', { name: 'Geïnformeerde medewerker' }), 'Bram Jansen')
    await dialog.getByRole('combobox', { name: 'Op welke manier' }).click()
    await first.getByRole('option', { name: 'persoonlijk gesprek' }).click()
  })
  await act(first, 'Behandelaar aanwijzen', async (dialog) => {
    await expect(dialog.getByRole('radio', { name: /Bram/ })).toHaveCount(0)
    await dialog.getByRole('radio', { name: /Marijke de Wit/ }).check()
  })
  await act(first, 'Reactie vastleggen', async (dialog) => {
    await dialog.getByRole('combobox', { name: 'Op welke manier' }).click()
    await first.getByRole('option', { name: 'telefoon', exact: true }).click()
  })
  await expect(first.getByText('op tijd').first()).toBeVisible()

  // Two weeks later the decision goes out, the client is satisfied, and both sign.
  const page = await app.restart({ now: '2026-04-07T09:00:00.000Z' })
  await logIn(page, 'Marijke de Wit')
  await openDossier(page, '2026-0001')
  await act(page, 'Beslissing vastleggen', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Oorzaak' }).fill(entered.cause)
    await dialog.getByRole('combobox', { name: 'Oordeel' }).click()
    await page.getByRole('option', { name: 'gegrond', exact: true }).click()
    await dialog.getByRole('textbox', { name: 'Standpunt en motivering' }).fill(entered.position)
    await dialog.getByRole('combobox', { name: 'Beslissing medegedeeld per' }).click()
    await page.getByRole('option', { name: 'brief' }).click()
  })
  await act(page, 'Tevredenheid vastleggen', async (dialog) => {
    await dialog.getByRole('radio', { name: 'ja', exact: true }).check()
    await dialog.getByRole('textbox', { name: 'Hoe dat gebleken is' }).fill(entered.evidence)
  })
  await act(page, 'Formulier ondertekenen', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Uw wachtwoord' }).fill(password)
  })
  await changeTo(page, 'Bram Jansen')
  await openDossier(page, '2026-0001')
  await act(page, 'Formulier ondertekenen', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Uw wachtwoord' }).fill(password)
  })
  await changeTo(page, 'Marijke de Wit')
  await openDossier(page, '2026-0001')
  await act(page, 'Dossier afsluiten', () => Promise.resolve())
  await expect(page.getByText('afgesloten').first()).toBeVisible()

  // What was entered is what the form says.
  const path = join(tmpdir(), `klachtenboek-verhaal-${String(process.pid)}.pdf`)
  await page.getByRole('button', { name: 'Formulier bekijken' }).click()
  await expect(page.getByText('Pagina 1 van', { exact: false }).first()).toBeVisible()
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: path })
  await page.getByRole('button', { name: 'Opslaan als' }).click()
  await expect(page.getByText(`Opgeslagen als ${path}`)).toBeVisible()
  const text = await pdfText(path)
  for (const value of Object.values(entered)) expect(text).toContain(value)
  for (const signer of ['Bram Jansen', 'Marijke de Wit']) expect(text).toContain(signer)
  expect(text).toContain('2026-0001')
})
