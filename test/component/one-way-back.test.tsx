// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { callOffice } from '../../renderer/api/client.ts'
import {
  useBackup,
  useBackups,
  useBackupTask,
  useBound,
  useRestoreState,
  useCheckTask,
  useSystemLogIn,
  useDestroyed,
  useDrafts,
  useDueReports,
  useOffice,
  useToday,
  useToDestroy
} from '../../renderer/api/queries.ts'
import { useRegister } from '../../renderer/api/use-register.ts'
import { useFound, useHit } from '../../renderer/api/use-search.ts'
import { useCall } from '../../renderer/api/use-call.ts'
import { contract, effectsOf, type ChannelName } from '../../shared/contract/contract.ts'
import { fail, ok } from '../../shared/result.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { registerAnswers } from './support/fake-register.ts'
import { renderScreen } from './support/render.tsx'

const number = '2026-0001'

/** A screen that shows as much as any can. */
function Everything() {
  useToday()
  useRegister()
  useFound('bram')
  useHit('bram', number)
  useBound(number)
  useDrafts()
  useDueReports()
  useOffice()
  useToDestroy()
  useDestroyed()
  useBackup()
  useBackupTask()
  useBackups()
  useRestoreState()
  useCheckTask()
  useSystemLogIn()
  useCall('accounts.list', undefined)
  useCall('colleagues.list', undefined)
  useCall('policy.versions', undefined)
  useCall('reports.annual', { from: '2026-01-01', to: '2026-12-31', shared: false })
  const dossier: unknown = useCall('dossiers.open', { number }).data
  return <p>gezien: {JSON.stringify(dossier ?? null)}</p>
}

const reading: readonly ChannelName[] = [
  ...(['app.state', 'today.list', 'dossiers.list', 'dossiers.open', 'dossiers.bound', 'drafts.list'] as const),
  ...(['dossiers.search', 'dossiers.hits', 'destruction.list', 'destruction.destroyed'] as const),
  ...(['reports.due', 'office.get', 'accounts.list', 'colleagues.list', 'policy.versions', 'reports.annual'] as const),
  ...(['backup.status', 'backup.task', 'backup.list', 'health.task', 'restore.state', 'systemLogIn.status'] as const)
]
const changing = (Object.keys(contract) as ChannelName[]).filter((name) => (effectsOf(name).touches ?? []).length > 0)

/** What a screen shows is kept as it came, so any value will do. */
const anything = (value: unknown) => () => ok(value) as never

async function showEverything(more: Answers = {}) {
  const answers = Object.fromEntries([...reading, ...changing].map((name) => [name, anything(`${name} 1`)]))
  const shown = renderScreen(<Everything />, {
    answers: { ...answers, 'app.state': () => openState, ...registerAnswers([]), ...more }
  })
  await waitFor(() => expect(new Set(shown.office.calls.map(({ name }) => name))).toEqual(new Set(reading)))
  await screen.findByText('gezien: "dossiers.open 1"')
  const before = shown.office.calls.length
  return { ...shown, since: () => shown.office.calls.slice(before).map(({ name }) => name) }
}

test.each(changing)('after %s what it touches is read again, once, and nothing else is', async (name) => {
  const { since } = await showEverything()
  await callOffice(name, { number })
  const touched = effectsOf(name).touches ?? []
  await waitFor(() => expect(since().length).toBeGreaterThan(touched.length))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(since().toSorted()).toEqual([name, ...touched].toSorted())
})

test('what an act answers is shown without asking for it', async () => {
  const { since } = await showEverything({ 'dossiers.act': anything('zoals het nu is') })
  await callOffice('dossiers.act', { number } as never)
  await screen.findByText('gezien: "zoals het nu is"')
  expect(since()).not.toContain('dossiers.open')
})

test('an older answer that was still under way does not come over that of the act', async () => {
  let arrive = (): void => undefined
  const slow = new Promise<void>((resolve) => (arrive = resolve))
  let asked = 0
  const { office } = await showEverything({
    'dossiers.act': anything('zoals het nu is'),
    'dossiers.open': async () => {
      asked += 1
      if (asked > 1) await slow
      return ok('dossiers.open 1') as never
    }
  })
  await callOffice('policy.save', undefined as never)
  await waitFor(() => expect(office.requestsOf('dossiers.open')).toHaveLength(2))
  await callOffice('dossiers.act', { number } as never)
  await screen.findByText('gezien: "zoals het nu is"')
  arrive()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(screen.getByText('gezien: "zoals het nu is"')).toBeDefined()
})

test('a dossier that somebody else changed meanwhile is read again', async () => {
  const refused = () => fail([{ code: 'register.changedMeanwhile' }]) as never
  const { since } = await showEverything({ 'dossiers.act': refused })
  await callOffice('dossiers.act', { number } as never)
  await waitFor(() => expect(since()).toContain('dossiers.open'))
})

test('an office that turns out to be locked is asked how it stands', async () => {
  const { since } = await showEverything({ 'drafts.save': () => fail([{ code: 'session.required' }]) })
  await callOffice('drafts.save', undefined as never)
  await waitFor(() => expect(since()).toEqual(['drafts.save', 'app.state']))
})
