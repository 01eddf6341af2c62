// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { IntakePage } from '../../renderer/features/intake/index.ts'
import { paperTray } from '../../renderer/features/papers/index.ts'
import { mailTray } from '../../renderer/mail/mail-tray.ts'
import { ok } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'
import { WorkerAtHand } from './support/worker-at-hand.ts'

vi.mock('../../renderer/features/documents/index.ts', () => ({ BlankFormButton: () => null, PdfContent: () => null }))

vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const office = { name: 'De Linde', address: '', postcode: '', place: '', phone: '', email: '' }

/** A thread that never answers, or breaks at once. */
class BrokenWorker extends WorkerAtHand {
  override postMessage(): void {
    this.dispatchEvent(new Event('error'))
  }
}

let turn = 0

beforeEach(() => {
  turn += 1
  vi.stubGlobal('Worker', WorkerAtHand)
})

async function showIntake() {
  const account = { id: `m-${String(turn)}`, name: 'Anna de Wit', role: 'officer' }
  const answers: Answers = {
    'app.state': () => ({
      ...openState,
      now: '2026-03-24T14:04:30.000Z',
      session: { ...openState.session!, account }
    }),
    'office.get': () => ok({ office, policy: loadPolicy() }),
    'drafts.save': (draft) => ok({ ...draft, savedAt: '2026-03-24T14:04:00.000Z' }),
    'dossiers.register': () => ok({ number: '2026-0007' })
  }
  const shown = renderScreen(<IntakePage />, { answers, path: '/nieuw' })
  await screen.findByRole('button', { name: 'Klacht registreren' })
  return shown
}

function mailFile(name: string, content: BlobPart = readFileSync(`test/fixtures/mails/${name}`)): File {
  // The Blob of Node can be read as that of a browser; the one of jsdom cannot.
  return Object.assign(new globalThis.Blob([content]), { name }) as File
}

const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const panel = () => within(screen.getByRole('region', { name: 'Kwam de klacht per e-mail?' }))

test('a mail fills the intake, with the moment of the server, and says to look at it', async () => {
  await showIntake()
  mailTray.lay([mailFile('gmail.eml')])
  await panel().findByText(/^Ingevuld uit de e-mail van Anneke Vos-Ñúñez/)
  expect(box('Naam').value).toBe('Anneke Vos-Ñúñez')
  expect(box('Korte typering').value).toBe('Klacht over de oplevering – belafspraak')
  expect(box(/^Omschrijving/).value).toContain('“even geduld” is geen antwoord')
  expect(box(/^Omschrijving/).value).not.toContain('Wij bellen u vandaag terug')
  expect(
    within(screen.getByRole('group', { name: /Ontvangen op/ })).getByRole('textbox', { name: 'Tijd' })
  ).toHaveProperty('value', '09:14')
  expect(screen.getByRole('combobox', { name: 'Wijze van indiening' }).textContent).toBe('e-mail')
  await expectAccessible()
  await userEvent.click(panel().getByRole('button', { name: 'Eerdere berichten onder deze e-mail' }))
  panel().getByText(/Wij bellen u vandaag terug/)
})

const coming = () => within(screen.getByRole('region', { name: 'Stukken bij deze klacht' }))

test('GC-2.1a: the mail itself waits to come into the dossier, once, and goes along when it is registered', async () => {
  const { path } = await showIntake()
  mailTray.lay([mailFile('gmail.eml')])
  await coming().findByText('gmail.eml')
  await panel().findByText(/De e-mail zelf, met haar bijlagen, staat onderaan/)
  mailTray.lay([mailFile('gmail.eml')])
  await panel().findByText(/^Ingevuld uit de e-mail/)
  expect(coming().getAllByText('gmail.eml')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(path()).toBe('/dossiers/2026-0007'))
  expect(paperTray.of('2026-0007').map(({ name }) => name)).toEqual(['gmail.eml'])
})

test('a file that was chosen by mistake does not come along', async () => {
  await showIntake()
  mailTray.lay([mailFile('gmail.eml')])
  await userEvent.click(await coming().findByRole('button', { name: 'gmail.eml niet toevoegen' }))
  expect(coming().queryByText('gmail.eml')).toBeNull()
})

test('what was typed stays until somebody says to replace it', async () => {
  await showIntake()
  await userEvent.click(box('Naam'))
  await userEvent.paste('mevr. Vos')
  mailTray.lay([mailFile('gmail.eml')])
  const question = within(await screen.findByRole('dialog', { name: 'Vervangen wat er al staat?' }))
  question.getByText(/Naam/)
  expect(box('Naam').value).toBe('mevr. Vos')
  await userEvent.click(question.getByRole('button', { name: 'Laten staan' }))
  expect(box('Naam').value).toBe('mevr. Vos')
  mailTray.lay([mailFile('gmail.eml')])
  await userEvent.click(await screen.findByRole('button', { name: 'Vervangen' }))
  expect(box('Naam').value).toBe('Anneke Vos-Ñúñez')
})

test.each([
  ['a message of Outlook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /eigen vorm van Outlook/],
  ['no mail', 'melk en brood', /Dit bestand is geen e-mail/]
])('%s says what to do, and fills nothing', async (_name, content, told) => {
  await showIntake()
  mailTray.lay([mailFile('x.eml', content)])
  await panel().findByText(told)
  expect(box('Naam').value).toBe('')
})

test('a mail that breaks its thread breaks nothing else', async () => {
  vi.stubGlobal('Worker', BrokenWorker)
  await showIntake()
  mailTray.lay([mailFile('gmail.eml')])
  await panel().findByText(/beschadigd en niet te lezen/)
})

test('of several mails the first is read, and the others are named', async () => {
  await showIntake()
  mailTray.lay([mailFile('gmail.eml'), mailFile('outlook.eml')])
  await panel().findByText(/U gaf 2 e-mails tegelijk/)
  expect(box('Naam').value).toBe('Anneke Vos-Ñúñez')
})

test('the pasted text of a mail fills sender, subject and text, and asks for the moment', async () => {
  await showIntake()
  await userEvent.click(panel().getByRole('button', { name: 'Tekst van een e-mail plakken' }))
  await userEvent.click(box('Tekst van de e-mail'))
  await userEvent.paste('Van: Anneke Vos <anneke@post.example>\nOnderwerp: Te laat\n\nHet rapport is er niet.')
  await expectAccessible()
  await userEvent.click(panel().getByRole('button', { name: 'Invullen uit deze tekst' }))
  await panel().findByText(/^Ingevuld uit de e-mail van Anneke Vos/)
  panel().getByText(/niet overgenomen wanneer de e-mail is ontvangen/)
  expect(box('Naam').value).toBe('Anneke Vos')
  expect(box('E-mail').value).toBe('anneke@post.example')
  expect(box('Korte typering').value).toBe('Te laat')
  expect(box(/^Omschrijving/).value).toBe('Het rapport is er niet.')
})

test('the line of the moment in pasted text fills the moment, and says that it is the one of sending', async () => {
  await showIntake()
  await userEvent.click(panel().getByRole('button', { name: 'Tekst van een e-mail plakken' }))
  await userEvent.click(box('Tekst van de e-mail'))
  await userEvent.paste('Van: Anneke Vos <a@post.example>\nVerzonden: dinsdag 24 maart 2026 09:14\n\nTe laat.')
  await userEvent.click(panel().getByRole('button', { name: 'Invullen uit deze tekst' }))
  await panel().findByText(/staat wanneer de e-mail is verzonden/)
  expect(
    within(screen.getByRole('group', { name: /Ontvangen op/ })).getByRole('textbox', { name: 'Tijd' })
  ).toHaveProperty('value', '09:14')
})
