// @vitest-environment jsdom
import { configure, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { PolicyPage } from '../../renderer/features/policy/index.ts'
import { draftShelf } from '../../renderer/ui/form/draft-shelf.ts'
import { ok } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true })
afterEach(() => draftShelf.remove('a-anna/policy'))

async function showLetters() {
  const shown = renderScreen(<PolicyPage />, {
    path: '/regeling?deel=aanpassen',
    route: '/regeling',
    answers: {
      'policy.versions': () => ok([loadPolicy()]),
      'policy.save': ({ policy, effectiveFrom }) => ok({ ...policy, version: 2, effectiveFrom })
    }
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Brieven' }))
  return shown
}

test('EW-6.4: a letter is chosen and shows its occasion, clause, subject, text and the blanks it may have', async () => {
  const { user } = await showLetters()
  await user.selectOptions(screen.getByLabelText('Brief'), 'uitstelbericht')
  expect(screen.getByLabelText<HTMLSelectElement>('Aanleiding').value).toBe('delayNotice')
  expect(screen.getByLabelText<HTMLSelectElement>('Artikel bij: Uitstelbericht').value).toBe('EW-6.4')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Onderwerp' }).value).toContain('duurt langer')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst' }).value).toContain('{reden}')
  expect(screen.getByText(/\{klager\}, \{dossiernummer\}/)).toBeDefined()
  expect(screen.getByText(/\{settlement\}, \{settlement:due\}/)).toBeDefined()
  await expectAccessible()
})

test('an unknown blank is named at once and keeps the version from being saved', async () => {
  const { user } = await showLetters()
  await user.click(screen.getByRole('textbox', { name: 'Tekst' }))
  await user.paste(' {klant}')
  expect(await screen.findByText(/In de brief “Eerste reactie” staat “klant” tussen accolades/)).toBeDefined()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nieuwe versie bewaren' }).disabled).toBe(true)
})

test('a letter is added with words of its own, and one is removed', async () => {
  const { user } = await showLetters()
  await user.click(screen.getByRole('button', { name: 'Brief “Eerste reactie” weghalen' }))
  await user.click(screen.getByRole('button', { name: 'Brief toevoegen' }))
  await user.clear(screen.getByRole('textbox', { name: 'Naam' }))
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Bedankbrief')
  await user.click(screen.getByRole('button', { name: 'Nieuwe versie bewaren' }))
  expect(await screen.findByText('Brief “Eerste reactie” vervalt.')).toBeDefined()
  expect(screen.getByText('Brief “Bedankbrief” komt erbij.')).toBeDefined()
})
