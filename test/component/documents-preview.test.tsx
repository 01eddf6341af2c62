// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { DocumentPreview } from '../../renderer/features/documents/index.ts'
import { openPdf } from '../../renderer/features/documents/pdf-engine.ts'
import { fittingZoom, nextZoom } from '../../renderer/features/documents/zoom.ts'
import type { DocumentRequest } from '../../shared/contract/documents.ts'
import { ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import type { Answers } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

vi.mock('../../renderer/features/documents/pdf-engine.ts', () => ({ openPdf: vi.fn() }))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const request = { kind: 'form', number: '2026-0001' } as const

function pageWith(number: number, words: string) {
  return {
    number,
    width: 595,
    height: 842,
    draw: () => ({ done: Promise.resolve(), stop: () => undefined }),
    layText: (container: HTMLElement) => {
      container.textContent = words
      return Promise.resolve()
    },
    picture: () => Promise.resolve(new Blob([words]))
  }
}

let made = 0

beforeEach(() => {
  const pages = [pageWith(1, 'Klager: Anneke Vos'), pageWith(2, 'Handtekeningen')]
  vi.mocked(openPdf)
    .mockReset()
    .mockResolvedValue({ pages, close: () => undefined })
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => `blob:${String((made += 1))}`, revokeObjectURL: () => undefined })
  )
  HTMLImageElement.prototype.decode = () => Promise.resolve()
})

function show(more: Answers = {}, onClose = vi.fn(), shown: DocumentRequest = request) {
  const answers: Answers = {
    'documents.make': () => ok({ name: 'formulier.pdf', bytes: new Uint8Array([1]), unshown: [] }),
    ...more
  }
  return { ...renderScreen(<DocumentPreview request={shown} onClose={onClose} />, { answers }), onClose }
}

test('the pages are shown with their words for a screen reader', async () => {
  show()
  const first = await screen.findByRole('group', { name: 'Pagina 1 van 2' })
  expect(first.textContent).toContain('Klager: Anneke Vos')
  expect(screen.getByRole('group', { name: 'Pagina 2 van 2' })).toBeTruthy()
  await expectAccessible()
})

test('printing lays out every page and lets the window be printed', async () => {
  let laidOut = 0
  const { user, office } = show({
    'documents.printWindow': () => {
      laidOut = document.querySelectorAll('#afdruk img').length
      return ok({ printed: true })
    }
  })
  await screen.findByRole('group', { name: 'Pagina 1 van 2' })
  await user.click(screen.getByRole('button', { name: 'Afdrukken' }))
  await screen.findByText('Naar de printer gestuurd.')
  expect(laidOut).toBe(2)
  expect(office.requestsOf('documents.printWindow')).toEqual([request])
  expect(document.querySelectorAll('#afdruk img')).toHaveLength(0)
})

test('saving says where the document went', async () => {
  const { user } = show({ 'documents.saveAs': () => ok({ path: 'C:\\formulier.pdf' }) })
  await screen.findByRole('group', { name: 'Pagina 1 van 2' })
  await user.click(screen.getByRole('button', { name: 'Opslaan als…' }))
  await screen.findByText('Opgeslagen als C:\\formulier.pdf')
})

test('a letter can be saved as an e-mail too, and is told to be sent from elsewhere', async () => {
  const letter = { kind: 'letter', number: '2026-0001', letter: 'ontvangen' } as const
  const { user, office } = show({ 'documents.saveAs': () => ok({ path: 'C:\\brief.eml' }) }, vi.fn(), letter)
  await screen.findByRole('group', { name: 'Pagina 1 van 2' })
  await user.click(screen.getByRole('button', { name: 'Als e-mail…' }))
  const told = await screen.findByText(/De e-mail is opgeslagen als C:\\brief\.eml/)
  expect(told.textContent).toContain('Klachtenboek verstuurt zelf niets.')
  expect(office.requestsOf('documents.saveAs')).toEqual([{ ...letter, kind: 'letter-mail' }])
})

test('what is not a letter is not offered as an e-mail', async () => {
  show()
  await screen.findByRole('group', { name: 'Pagina 1 van 2' })
  expect(screen.queryByRole('button', { name: 'Als e-mail…' })).toBeNull()
})

test('a document that cannot be made says why and can be tried again', async () => {
  let isFull = true
  const { user } = show({
    'documents.make': () =>
      isFull
        ? refuse('register.diskFull', { params: { subject: 'x' } })
        : ok({ name: 'f.pdf', bytes: new Uint8Array([1]), unshown: [] })
  })
  expect((await screen.findByRole('alert')).textContent).toContain('kon niet worden gemaakt')
  isFull = false
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  await screen.findByRole('group', { name: 'Pagina 1 van 2' })
})

test('a document that cannot be shown can still be saved, and Escape closes', async () => {
  vi.mocked(openPdf).mockRejectedValue(new Error('broken'))
  const { user, onClose } = show()
  await screen.findByText(/kan hier niet worden getoond/)
  expect(screen.getByRole('button', { name: 'Opslaan als…' })).toHaveProperty('disabled', false)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(onClose).toHaveBeenCalled())
})

test('a document that is being made can be given up, with a button and with Escape', async () => {
  const never = new Promise<never>(() => undefined)
  const { user, office, onClose } = show({ 'documents.make': () => never })
  await screen.findByText('Het document wordt gemaakt…')
  await user.click(screen.getByRole('button', { name: 'Annuleren' }))
  expect(onClose).toHaveBeenCalledTimes(1)
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(2)
  cleanup()
  expect(office.requestsOf('documents.cancel')).toHaveLength(1)
})

test('printing can be given up before the printer has it, also with Escape, and the document stays', async () => {
  const slow = { ...pageWith(1, 'x'), picture: () => new Promise<never>(() => undefined) }
  vi.mocked(openPdf).mockResolvedValue({ pages: [slow], close: () => undefined })
  const { user, office, onClose } = show()
  await screen.findByRole('group', { name: 'Pagina 1 van 1' })
  for (const giveUp of [
    () => user.click(screen.getByRole('button', { name: 'Annuleren' })),
    () => user.keyboard('{Escape}')
  ]) {
    await user.click(screen.getByRole('button', { name: 'Afdrukken' }))
    await screen.findByText(/klaarmaken voor de printer/)
    await giveUp()
    await screen.findByText('Er is niets afgedrukt.')
  }
  expect(office.requestsOf('documents.printWindow')).toEqual([])
  expect(onClose).not.toHaveBeenCalled()
})

test('saving can be given up while the document is made for it, also with Escape', async () => {
  let refuseIt: (answer: unknown) => void = () => undefined
  const { user, office, onClose } = show({
    'documents.saveAs': () => new Promise((resolve) => (refuseIt = resolve as typeof refuseIt)),
    'documents.cancel': () => {
      refuseIt(refuse('document.cancelled'))
      return ok(null)
    }
  })
  await screen.findByRole('group', { name: 'Pagina 1 van 2' })
  for (const giveUp of [
    () => user.click(screen.getByRole('button', { name: 'Annuleren' })),
    () => user.keyboard('{Escape}')
  ]) {
    await user.click(screen.getByRole('button', { name: 'Opslaan als…' }))
    await screen.findByText(/klaargemaakt om op te slaan/)
    await giveUp()
    await screen.findByText(/U hebt het maken van het document geannuleerd/)
  }
  expect(office.requestsOf('documents.cancel')).toHaveLength(2)
  expect(onClose).not.toHaveBeenCalled()
})

test('zooming goes by steps and stops at both ends', () => {
  expect([nextZoom(1, 1), nextZoom(1, -1), nextZoom(3, 1), nextZoom(0.5, -1)]).toEqual([1.25, 0.75, 3, 0.5])
  expect(nextZoom(1.1, 1)).toBe(1.25)
})

test('a page fits the window, and never becomes absurdly large', () => {
  expect(fittingZoom(600, 648)).toBe(1)
  expect(fittingZoom(600, 6000)).toBe(1.5)
  expect(fittingZoom(600, 100)).toBe(0.5)
})

test('a document with words that no font can show names them before it is printed', async () => {
  const unshown = ['王小明', '東京', 'ธนา', 'สวัสดี', 'सुनीता', '안녕']
  show({ 'documents.make': () => ok({ name: 'f.pdf', bytes: new Uint8Array([1]), unshown }) })
  const note = await screen.findByText(/Op papier staan daar vakjes/)
  expect(note.textContent).toContain('in “王小明”, “東京”, “ธนา”, “สวัสดี”, “सुनीता” staan tekens')
  expect(note.textContent).toContain('Er is nog 1 zo’n woord.')
})
