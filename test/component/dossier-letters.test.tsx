// @vitest-environment jsdom
import { configure, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { dossierView } from '../../electron/main/services/views/dossier-view.ts'
import { DossierPage } from '../../renderer/features/dossier/index.ts'
import { linkEvents } from '../../shared/domain/dossier/chain.ts'
import { ok } from '../../shared/result.ts'
import { sampleOffice } from '../fixtures/documents/sample-dossier.ts'
import { colleagues, digest, officer, Play } from '../fixtures/dossier/play.ts'
import { expectAccessible } from './support/axe.ts'
import { openState } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

vi.mock('../../renderer/features/documents/index.ts', () => ({
  DocumentPreview: ({ request, note }: { request: object; note?: string }) => (
    <p>
      voorbeeld van {JSON.stringify(request)} {note}
    </p>
  )
}))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const now = '2026-03-24T08:00:00.000Z'

async function showDossier(play = new Play(), query = '') {
  const view = () => dossierView(play.situation(officer, now), linkEvents([], play.events, digest))
  const account = { id: officer.id, name: officer.name, role: officer.role }
  const { user } = renderScreen(<DossierPage />, {
    answers: {
      'app.state': () => ({ ...openState, now, session: { ...openState.session!, account } }),
      'colleagues.list': () => ok(colleagues.map(({ account: id, ...rest }) => ({ account: id, ...rest }))),
      'office.get': () => ok({ office: sampleOffice, policy: play.policy }),
      'drafts.save': (draft) => ok({ ...draft, savedAt: now }),
      'drafts.discard': () => ok(null),
      'dossiers.open': () => ok(view()),
      'dossiers.act': ({ command }) => {
        const decided = play.try(command.act, officer, now, { ...command, at: command.at ?? undefined })
        if (!decided.ok) return { ok: false, error: [...decided.error] }
        play.events = [...play.events, ...decided.value]
        return ok(view())
      }
    },
    path: `/dossiers/2026-0001${query}`,
    route: '/dossiers/:number'
  })
  await user.click(await screen.findByRole('tab', { name: 'Brieven' }))
  return { user, letters: within(await screen.findByRole('region', { name: 'Brieven' })) }
}

test('every letter of the regulation is there with its clause; one that cannot be made yet says why', async () => {
  const { letters, user } = await showDossier()
  expect(letters.getAllByRole('listitem')).toHaveLength(1)
  await user.click(letters.getByRole('button', { name: /^Nog niet te maken \(3\)/ }))
  const rows = letters.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows.map((row) => row.replace(/art\. .*/, ''))).toEqual([
    'Eerste reactie',
    'Uitstelbericht',
    'Beslissing',
    'Doorverwijzing'
  ])
  expect(rows[1]).toContain('EW-6.4')
  expect(rows[1]).toContain('de reden en de nieuwe datum ontbreken. Leg eerst het uitstelbericht vast.')
  await user.click(letters.getByRole('button', { name: 'Uitstelbericht' }))
  expect(screen.queryByText(/voorbeeld van/)).toBeNull()
  await expectAccessible()
})

test('EW-6.5: a letter that can be made opens in the preview', async () => {
  const { letters, user } = await showDossier()
  await user.click(letters.getByRole('button', { name: 'Eerste reactie' }))
  const shown = screen.getByText(/voorbeeld van/).textContent
  expect(shown).toContain('{"kind":"letter","number":"2026-0001","letter":"ontvangen"}')
  expect(shown).not.toContain('met de hand')
})

test('EW-4.5: what the dossier does not know is named beside the preview of the decision', async () => {
  const play = new Play().settled()
  play.events = play.events.map((event) =>
    event.type === 'decisionSent' ? { ...event, values: { ...event.values, 'settlement.judgement': '' } } : event
  )
  const { letters, user } = await showDossier(play)
  await user.click(letters.getByRole('button', { name: 'Beslissing' }))
  expect(screen.getByText(/voorbeeld van/).textContent).toContain('met de hand in te vullen: oordeel.')
})

test('EW-6.4: once the delay notice is recorded, its letter is offered', async () => {
  const play = new Play()
  const { user } = await showDossier(play, '?act=sendDelayNotice')
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('textbox', { name: /Reden/ }))
  await user.paste('Wij wachten op stukken.')
  await user.clear(dialog.getByRole('textbox', { name: /Nieuwe uiterste datum/ }))
  await user.click(dialog.getByRole('textbox', { name: /Nieuwe uiterste datum/ }))
  await user.paste('20-04-2026')
  await user.click(dialog.getByRole('button', { name: 'Uitstel melden' }))
  await user.click(await screen.findByRole('button', { name: 'Brief bekijken' }))
  expect(screen.getByText(/voorbeeld van/).textContent).toContain('"letter":"uitstelbericht"')
})
