// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { dossierView } from '../../electron/main/services/views/dossier-view.ts'
import { PapersSection } from '../../renderer/features/papers/index.ts'
import type { DossierView } from '../../shared/contract/dossiers.ts'
import { linkEvents } from '../../shared/domain/dossier/chain.ts'
import type { Actor } from '../../shared/domain/dossier/event.ts'
import { paperDetails } from '../../shared/domain/dossier/papers.ts'
import { ok, refuse } from '../../shared/result.ts'
import { digest, employee, officer, Play } from '../fixtures/dossier/play.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'
import { WorkerAtHand } from './support/worker-at-hand.ts'

vi.mock('../../renderer/features/documents/index.ts', () => ({ PdfContent: () => <p>bladzijden</p> }))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const now = '2026-03-24T08:00:00.000Z'

function paper(id: string, name: string, format: string) {
  return paperDetails({ id, name, size: 2_400_000, format, digest: id, key: '' })
}

function viewWith(actor: Actor, ...papers: readonly (readonly [string, string])[]): DossierView {
  const play = new Play()
  for (const [index, [name, format]] of papers.entries()) {
    play.do('keepFile', officer, now, {
      at: now,
      details: { paper: 'attachment', direction: 'in' },
      brings: paper(`f${String(index)}`, name, format)
    })
  }
  return dossierView(play.situation(actor, now), linkEvents([], play.events, digest))
}

async function show(view: DossierView, { more = {}, files = [] }: { more?: Answers; files?: readonly File[] } = {}) {
  const done: string[] = []
  const chosen: (readonly File[])[] = []
  const shown = renderScreen(
    <PapersSection
      view={view}
      chosen={files}
      onChosen={(next) => chosen.push(next)}
      onDone={(act) => done.push(act)}
    />,
    { answers: more, path: '/dossiers/2026-0001' }
  )
  await screen.findByRole('heading', { name: 'Stukken' })
  return { ...shown, done, chosen }
}

const adding = (view: DossierView, refused: Answers = {}): Answers => ({
  'papers.begin': ({ name }) => ok({ upload: `u-${name}` }),
  'papers.add': ({ bytes }) => ok({ received: bytes.length }),
  'papers.keep': () => ok(view),
  'papers.cancel': () => ok(null),
  ...refused
})

test('LM-5.7: each file says what it is, which way it went, when, by whom and how large', async () => {
  await show(viewWith(officer, ['offerte.pdf', 'application/pdf'], ['meting.dat', '']))
  const [first] = screen.getAllByRole('listitem')
  expect(first?.textContent).toMatch(/bijlage · binnengekomen · di 24 maart 2026 09:00 uur · .+ · 2,4 MB/)
  expect(screen.getByRole('button', { name: 'offerte.pdf bekijken' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'meting.dat bekijken' })).toBeNull()
  await expectAccessible()
})

test('what was chosen is added one by one with what is said of all, and the rest goes on when one is refused', async () => {
  const view = viewWith(officer)
  const files = [new File(['abc'], 'een.txt'), new File(['defg'], 'twee.txt')]
  const there = { code: 'file.there', params: { name: 'een.txt', there: 'oud.txt' } } as const
  const { user, office, done } = await show(view, {
    files,
    more: adding(view, {
      'papers.keep': ({ upload }) => (upload === 'u-een.txt' ? { ok: false, error: [there] } : ok(view))
    })
  })
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '2 stukken toevoegen' }))
  expect((await dialog.findByRole('alert')).textContent).toContain('zit al in dit dossier, als “oud.txt”')
  await waitFor(() => expect(office.requestsOf('papers.keep')).toHaveLength(2))
  expect(office.requestsOf('papers.keep')[1]).toMatchObject({
    number: view.state.number,
    upload: 'u-twee.txt',
    at: now,
    details: { paper: 'attachment', direction: 'in' }
  })
  expect(office.requestsOf('papers.cancel')).toEqual([{ upload: 'u-een.txt' }])
  expect(done).toEqual([])
})

const officeKnown: Answers = {
  'office.get': () =>
    ok({
      office: { name: 'De Linde', address: '', postcode: '', place: '', phone: '', email: 'info@linde.example' },
      policy: loadPolicy()
    })
}

const source = (from: string, to: string, date: string): string =>
  `From: ${from}\nTo: ${to}\nSubject: Te laat\nMessage-ID: <1@x.example>\n${date}\n\nHet duurt.\n`
const came = source('anneke@post.example', 'info@linde.example', 'Date: Mon, 23 Mar 2026 09:14:07 +0100')
const went = source('anna@linde.example', 'anneke@post.example', 'Date: Mon, 23 Mar 2026 11:00:00 +0100')
const undated = source('anneke@post.example', 'info@linde.example', 'X-Nothing: 1')

/** A file as the system gives it; the Blob of Node can be read as that of a browser, the one of jsdom cannot. */
function mailFile(name: string, content: string): File {
  return Object.assign(new globalThis.Blob([content]), { name, lastModified: 0 }) as File
}

test('LM-5.7: a mail that is dropped says itself which way it went, when, and what it is about', async () => {
  vi.stubGlobal('Worker', WorkerAtHand)
  const view = viewWith(officer)
  const more = { ...adding(view), ...officeKnown }
  const { user, office } = await show(view, { files: [mailFile('bericht.eml', went)], more })
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByText(/^Uit de e-mail ingevuld: welke kant zij op ging, wanneer/)
  expect(dialog.getByRole('radio', { name: 'uitgegaan' })).toHaveProperty('checked', true)
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /Toelichting/ }).value).toBe('Te laat')
  await expectAccessible()
  fireEvent.change(dialog.getByRole('textbox', { name: /Toelichting/ }), { target: { value: 'Eerste reactie' } })
  await user.click(dialog.getByRole('button', { name: 'Toevoegen' }))
  await waitFor(() => expect(office.requestsOf('papers.keep')).toHaveLength(1))
  expect(office.requestsOf('papers.keep')[0]).toMatchObject({
    at: '2026-03-23T10:00:00.000Z',
    details: { paper: 'mail', direction: 'out', text: 'Eerste reactie' }
  })
})

test('a mail without a moment says so, and the moment of now stands there to be changed', async () => {
  vi.stubGlobal('Worker', WorkerAtHand)
  const view = viewWith(officer)
  await show(view, { files: [mailFile('bericht.eml', undated)], more: { ...adding(view), ...officeKnown } })
  await screen.findByText(/Een moment tussen de ontvangst van de klacht en nu staat er niet in/)
})

test('of several files each mail speaks for itself, until somebody says that what is typed counts for all', async () => {
  vi.stubGlobal('Worker', WorkerAtHand)
  const view = viewWith(officer)
  const files = [mailFile('een.eml', came), mailFile('twee.eml', went), mailFile('foto.jpg', 'x')]
  const { user, office } = await show(view, { files, more: { ...adding(view), ...officeKnown } })
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByText(/uitgegaan · ma 23 maart 2026 11:00 uur · Te laat/)
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: '3 stukken toevoegen' }))
  await waitFor(() => expect(office.requestsOf('papers.keep')).toHaveLength(3))
  expect(office.requestsOf('papers.keep')).toMatchObject([
    { at: '2026-03-23T08:14:00.000Z', details: { paper: 'mail', direction: 'in', text: 'Te laat' } },
    { at: '2026-03-23T10:00:00.000Z', details: { paper: 'mail', direction: 'out', text: 'Te laat' } },
    { at: now, details: { paper: 'attachment', direction: 'in' } }
  ])
})

test('what is typed counts for all files where somebody says so', async () => {
  vi.stubGlobal('Worker', WorkerAtHand)
  const view = viewWith(officer)
  const files = [mailFile('een.eml', came), mailFile('foto.jpg', 'x')]
  const { user, office } = await show(view, { files, more: { ...adding(view), ...officeKnown } })
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('checkbox', { name: /^Van elke e-mail bewaren wat erin staat/ }))
  await user.click(dialog.getByRole('button', { name: '2 stukken toevoegen' }))
  await waitFor(() => expect(office.requestsOf('papers.keep')).toHaveLength(2))
  expect(office.requestsOf('papers.keep')[0]).toMatchObject({ at: now, details: { paper: 'attachment' } })
})

test('a file that can no longer be read says so, and nothing of it is kept', async () => {
  const view = viewWith(officer)
  const gone = new File(['abc'], 'stick.txt')
  gone.slice = () => {
    const blob = new Blob()
    blob.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    return blob
  }
  const { user, office } = await show(view, { files: [gone], more: adding(view) })
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Toevoegen' }))
  expect((await dialog.findByRole('alert')).textContent).toContain('veranderd of weggehaald')
  expect(office.requestsOf('papers.keep')).toEqual([])
  expect(office.requestsOf('papers.cancel')).toEqual([{ upload: 'u-stick.txt' }])
})

test('a text is shown, and the office is asked for it piece by piece', async () => {
  const view = viewWith(officer, ['brief.txt', 'text/plain'])
  const pieces = ['Geachte ', 'klager', '']
  const { user, office } = await show(view, {
    more: { 'papers.piece': ({ index }) => ok(new TextEncoder().encode(pieces[index])) }
  })
  await user.click(screen.getByRole('button', { name: 'brief.txt bekijken' }))
  expect(await screen.findByText('Geachte klager')).toBeDefined()
  expect(office.requestsOf('papers.piece').map(({ index }) => index)).toEqual([0, 1, 2])
  await expectAccessible()
})

async function showMail(content: string | Uint8Array, name = 'bericht.eml') {
  vi.stubGlobal('Worker', WorkerAtHand)
  // The Blob of Node can be read as that of a browser, the one of jsdom cannot.
  vi.stubGlobal('Blob', NodeBlob)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const shown = await show(viewWith(officer, [name, 'text/plain']), {
    more: {
      'app.state': () => ({ ...openState, now: '2026-03-24T14:00:00.000Z' }),
      'papers.piece': ({ index }) => ok(index === 0 ? bytes : new Uint8Array())
    }
  })
  await shown.user.click(screen.getByRole('button', { name: `${name} bekijken` }))
  return { ...shown, dialog: within(await screen.findByRole('dialog', { name })) }
}

const valueOf = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent

test('LM-5.7: a mail is read as text: from whom, to whom, when, about what, and its attachments by name', async () => {
  const { user, dialog } = await showMail(readFileSync('test/fixtures/mails/gmail.eml'))
  await dialog.findByText(/“even geduld” is geen antwoord/)
  expect(valueOf('Van')).toMatch(/^Anneke Vos-Ñúñez <.+@.+>$/)
  expect(valueOf('Ontvangen')).toBe('di 24 maart 2026 09:14 uur')
  expect(valueOf('Onderwerp')).toBe('Klacht over de oplevering – belafspraak')
  expect(dialog.queryByText(/Wij bellen u vandaag terug/)).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Eerdere berichten onder deze e-mail' }))
  dialog.getByText(/Wij bellen u vandaag terug/)
  await expectAccessible()
})

test('a mail that is a page only becomes text: nothing of it is fetched, run or shown as a page', async () => {
  const page =
    '<html><body><script>document.title="x"</script><img src="https://spy.example/p.png"><p>Het <b>duurt</b> te lang.</p></body></html>'
  const head =
    'From: anneke@post.example\nSubject: Te laat\nMessage-ID: <1@x.example>\nContent-Type: text/html; charset=utf-8'
  const { dialog } = await showMail(`${head}\n\n${page}`)
  await dialog.findByText('Het duurt te lang.')
  expect(document.querySelector('img, iframe, script, dialog b')).toBeNull()
  expect(valueOf('Verzonden')).toBe('niet bekend')
})

test('a mail names its attachments, and says where they can be opened', async () => {
  const { dialog } = await showMail(readFileSync('test/fixtures/mails/outlook.eml'))
  expect((await dialog.findByRole('listitem')).textContent).toBe('Factuur 2026-118.pdf')
  dialog.getByText(/zijn hier niet te openen/)
})

test('what is called a mail and is none says so, and can still be saved', async () => {
  const { dialog } = await showMail('melk\nbrood\n')
  expect((await dialog.findByRole('alert')).textContent).toContain('maar het is er geen, of het is beschadigd')
  dialog.getByRole('button', { name: 'Opslaan als…' })
})

test('a file that is damaged says so where it was to be shown', async () => {
  const view = viewWith(officer, ['brief.txt', 'text/plain'])
  const { user } = await show(view, {
    more: {
      'papers.piece': () => refuse('register.fileMissing', { params: { number: '2026-0001', name: 'brief.txt' } })
    }
  })
  await user.click(screen.getByRole('button', { name: 'brief.txt bekijken' }))
  expect((await screen.findByRole('alert')).textContent).toContain('brief.txt')
})

test('a file that can do harm is never opened, and saved only after a warning', async () => {
  const view = viewWith(officer, ['brief.exe', 'application/x-msdownload'])
  const { user, office } = await show(view, { more: { 'papers.saveAs': () => ok({ path: 'C:\\brief.exe' }) } })
  expect(screen.queryByRole('button', { name: 'brief.exe bekijken' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'brief.exe opslaan als…' }))
  expect(office.requestsOf('papers.saveAs')).toEqual([])
  await user.click(await screen.findByRole('button', { name: 'Toch opslaan' }))
  expect((await screen.findByRole('status')).textContent).toContain('C:\\brief.exe')
})

test('a file opens in another program after a warning that a copy leaves the safe', async () => {
  const view = viewWith(officer, ['offerte.docx', ''])
  const { user, office } = await show(view, { more: { 'papers.openElsewhere': () => ok(null) } })
  await user.click(screen.getByRole('button', { name: 'offerte.docx elders openen…' }))
  const dialog = within(await screen.findByRole('dialog'))
  dialog.getByText(/staat buiten de kluis van Klachtenboek/)
  dialog.getByText(/verwijdert de kopie als het vergrendelt/)
  expect(office.requestsOf('papers.openElsewhere')).toEqual([])
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Kopie openen' }))
  expect((await screen.findByRole('status')).textContent).toContain('“offerte.docx” staat open in een ander programma')
  expect(office.requestsOf('papers.openElsewhere')).toEqual([{ number: view.state.number, file: 'f0' }])
})

test('what is not opened in another program says so where that was asked, and thinking better of it opens nothing', async () => {
  const view = viewWith(officer, ['brief.pdf', 'application/pdf'])
  const refused = refuse('file.noProgram', { params: { name: 'brief.pdf' } })
  const { user, office } = await show(view, { more: { 'papers.openElsewhere': () => refused } })
  await user.click(screen.getByRole('button', { name: 'brief.pdf elders openen…' }))
  await user.click(await screen.findByRole('button', { name: 'Annuleren' }))
  expect(office.requestsOf('papers.openElsewhere')).toEqual([])
  await user.click(screen.getByRole('button', { name: 'brief.pdf elders openen…' }))
  await user.click(await screen.findByRole('button', { name: 'Kopie openen' }))
  expect((await screen.findByRole('alert')).textContent).toContain('De kopie wordt verwijderd')
})

test('a file that can do harm, or of a kind that is not known, is not offered to another program', async () => {
  await show(viewWith(officer, ['brief.exe', ''], ['alles.zip', 'application/zip'], ['meting.dat', '']))
  expect(screen.queryByRole('button', { name: /elders openen/ })).toBeNull()
})

test('a file is removed with the reason, by who may; another is not offered it', async () => {
  const view = viewWith(officer, ['dubbel.pdf', 'application/pdf'])
  const { user, office, done } = await show(view, { more: { 'papers.remove': () => ok(view) } })
  await user.click(screen.getByRole('button', { name: 'dubbel.pdf verwijderen' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('button', { name: 'Stuk verwijderen' })).toHaveProperty('disabled', true)
  fireEvent.change(dialog.getByRole('textbox', { name: /Reden/ }), { target: { value: 'Stond er dubbel' } })
  await user.click(dialog.getByRole('button', { name: 'Stuk verwijderen' }))
  await waitFor(() => expect(done).toEqual(['removeFile']))
  expect(office.requestsOf('papers.remove')).toEqual([
    { number: view.state.number, file: 'f0', reason: 'Stond er dubbel' }
  ])
})

test('who may only read is offered nothing that changes it', async () => {
  const view = { ...viewWith(employee, ['brief.pdf', 'application/pdf']), acts: [] }
  await show(view)
  expect(screen.queryByRole('button', { name: 'Stukken kiezen…' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'brief.pdf verwijderen' })).toBeNull()
  expect(screen.getByRole('button', { name: 'brief.pdf opslaan als…' })).toBeDefined()
})
