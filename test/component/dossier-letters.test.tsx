// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { draftShelf } from '../../renderer/ui/form/draft-shelf.ts'
import { Play } from '../fixtures/dossier/play.ts'
import { expectAccessible } from './support/axe.ts'
import { showPlayed } from './support/played-dossier.tsx'

vi.mock('../../renderer/features/documents/index.ts', () => ({
  PdfContent: () => null,
  DocumentPreview: ({ request }: { request: object }) => <p>voorbeeld van {JSON.stringify(request)}</p>,
  PaperBeside: ({ paper }: { paper: { request: object | null } }) => <p>op papier {JSON.stringify(paper.request)}</p>,
  usePaper: (request: object | null) => ({ request, made: { state: 'making' }, refusals: [] })
}))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

async function showDossier(play = new Play(), query = '') {
  const { user, sent } = showPlayed(play, query)
  await user.click(await screen.findByRole('tab', { name: 'Brieven' }))
  return { user, sent, letters: within(await screen.findByRole('region', { name: 'Brieven' })) }
}

test('every letter of the regulation is there with its clause; one that cannot be written now says why', async () => {
  const { letters, user } = await showDossier()
  expect(letters.getAllByRole('listitem')).toHaveLength(6)
  await user.click(letters.getByRole('button', { name: /^Nu niet te schrijven \(2\)/ }))
  const rows = letters.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows.map((row) => row.replace(/art\. .*/, ''))).toEqual([
    'Eerste reactie',
    'Uitstelbericht',
    'Beslissing',
    'Bericht aan de betrokken medewerker',
    'Uitnodiging voor een gesprek',
    'Andere brief',
    'Doorverwijzing',
    'Uitspraak uitgevoerd'
  ])
  expect(rows.at(-1)).toContain('EW-3.2')
  await user.click(letters.getByRole('button', { name: 'Doorverwijzing' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await expectAccessible()
})

test('EW-6.4: what the act asks is asked once and flows into the letter, except where it was changed by hand', async () => {
  const { letters, user, sent } = await showDossier()
  await user.click(letters.getByRole('button', { name: 'Uitstelbericht' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Uitstelbericht bij 2026-0001' }))
  const paper = within(sheet.getByRole('region', { name: 'De brief op papier' }))
  expect(paper.getByText(/ontbreekt nog: reden/)).toBeTruthy()
  await user.click(sheet.getByRole('textbox', { name: /^Reden/ }))
  await user.paste('Wij wachten op stukken.')
  expect(sheet.getByRole('textbox', { name: 'Alinea 3' })).toHaveProperty(
    'value',
    'Dit is de reden:\nWij wachten op stukken.'
  )
  await user.click(sheet.getByRole('textbox', { name: /Nieuwe uiterste datum/ }))
  await user.paste('20-04-2026')
  const fourth = sheet.getByRole<HTMLTextAreaElement>('textbox', { name: 'Alinea 4' })
  expect(fourth.value).toContain('maandag 20 april 2026')
  await user.clear(fourth)
  await user.click(fourth)
  await user.paste('Wij bellen u.')
  await user.click(sheet.getByRole('button', { name: 'Alinea 4: terug naar de tekst van de regeling' }))
  expect(fourth.value).toContain('maandag 20 april 2026')
  await user.click(sheet.getByRole('textbox', { name: 'Onderwerp' }))
  await user.paste('!')
  await expectAccessible()
  await user.click(sheet.getByRole('button', { name: 'Naar versturen' }))
  await user.click(await sheet.findByRole('radio', { name: 'brief' }))
  expect(sheet.getByText(/geen postadres bekend/)).toBeTruthy()
  await expectAccessible()
  await user.click(sheet.getByRole('button', { name: 'Vastleggen als verstuurd' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toMatchObject([
    {
      command: { act: 'sendDelayNotice', details: { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' } },
      letter: {
        id: 'uitstelbericht',
        way: 'letter',
        hand: { 'letter.subject': 'De behandeling van uw klacht duurt langer!' }
      }
    }
  ])
  await user.click(await letters.findByRole('button', { name: /^Uitstelbericht van .* bekijken/ }))
  expect(screen.getByText(/voorbeeld van/).textContent).toContain('"letter":"uitstelbericht","sent":2')
})

test('EW-4.5: what is missing in the letter is named, and going on to send it says so', async () => {
  const { letters, user } = await showDossier()
  await user.click(letters.getByRole('button', { name: 'Beslissing' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Beslissing bij 2026-0001' }))
  await user.click(sheet.getByRole('button', { name: 'Naar versturen' }))
  const [told] = sheet.getAllByRole('alert')
  expect(told?.textContent).toContain('De brief kan nog niet worden verstuurd.')
  expect(told?.textContent).toContain('ontbreekt nog: standpunt')
  expect(sheet.queryByRole('button', { name: 'Vastleggen als verstuurd' })).toBeNull()
})

test('LM-5.7: a letter in one’s own words asks nothing but those words, and is kept as correspondence', async () => {
  const { letters, user, sent } = await showDossier()
  await user.click(letters.getByRole('button', { name: 'Andere brief' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Andere brief bij 2026-0001' }))
  expect(sheet.queryByRole('heading', { name: 'Wat u vastlegt' })).toBeNull()
  const own = sheet.getByRole('textbox', { name: 'Alinea 2' })
  expect(own).toHaveProperty('value', '')
  expect(own).toHaveProperty('placeholder', '[uw eigen woorden]')
  await user.click(sheet.getByRole('button', { name: 'Naar versturen' }))
  const [first] = sheet.getAllByRole('alert')
  await user.click(within(first!).getByText(/ontbreekt nog: uw eigen woorden/))
  await waitFor(() => expect(document.activeElement).toBe(own))
  await user.paste('Het spijt ons.')
  await user.click(sheet.getByRole('button', { name: 'Naar versturen' }))
  await user.click(await sheet.findByRole('radio', { name: 'e-mail' }))
  await user.click(sheet.getByRole('button', { name: 'Vastleggen als verstuurd' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toMatchObject([
    {
      command: { act: 'recordContact' },
      letter: { id: 'eigen-brief', way: 'email', hand: { 'letter.paragraph.1': 'Het spijt ons.' } }
    }
  ])
  expect(screen.queryByRole('button', { name: 'Brief schrijven' })).toBeNull()
})

test('a letter is recorded as sent once, also when the button is pressed again before its sheet closes', async () => {
  const { letters, user, sent } = await showDossier()
  await user.click(letters.getByRole('button', { name: 'Andere brief' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Andere brief bij 2026-0001' }))
  await user.click(sheet.getByRole('textbox', { name: 'Alinea 2' }))
  await user.paste('Het spijt ons.')
  await user.click(sheet.getByRole('button', { name: 'Naar versturen' }))
  await user.click(await sheet.findByRole('radio', { name: 'e-mail' }))
  let clear = (): void => undefined
  const clearing = new Promise<void>((resolve) => {
    clear = resolve
  })
  const remove = vi.spyOn(draftShelf, 'remove').mockReturnValue(clearing)
  await user.click(sheet.getByRole('button', { name: 'Vastleggen als verstuurd' }))
  await waitFor(() => expect(remove).toHaveBeenCalled())
  await user.click(sheet.getByRole('button', { name: 'Vastleggen als verstuurd' }))
  remove.mockRestore()
  clear()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toHaveLength(1)
})

test('EW-6.4: of a delay that was recorded otherwise, the letter is offered to be written', async () => {
  const play = new Play()
  const { user } = await showDossier(play, '?act=sendDelayNotice')
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('textbox', { name: /Reden/ }))
  await user.paste('Wij wachten op stukken.')
  await user.clear(dialog.getByRole('textbox', { name: /Nieuwe uiterste datum/ }))
  await user.click(dialog.getByRole('textbox', { name: /Nieuwe uiterste datum/ }))
  await user.paste('20-04-2026')
  await user.click(dialog.getByRole('button', { name: 'Uitstel melden' }))
  await user.click(await screen.findByRole('button', { name: 'Brief schrijven' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Uitstelbericht bij 2026-0001' }))
  expect(await sheet.findByDisplayValue(/Wij wachten op stukken/)).toBeTruthy()
  expect(sheet.queryByRole('textbox', { name: /^Reden/ })).toBeNull()
})
