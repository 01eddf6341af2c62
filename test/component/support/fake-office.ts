import { vi } from 'vitest'
import type { AppState } from '../../../shared/contract/app.ts'
import {
  contract,
  notices,
  type ChannelName,
  type NoticeName,
  type RequestOf,
  type ResponseOf
} from '../../../shared/contract/contract.ts'
import { permissions } from '../../../shared/domain/permissions/permission.ts'
import { ok, refuse } from '../../../shared/result.ts'

/** How a fake office answers: a fixed answer, or one that depends on what was asked. */
export type Answers = {
  readonly [Name in ChannelName]?: (request: RequestOf<Name>) => ResponseOf<Name> | Promise<ResponseOf<Name>>
}

/** The app in use by its complaints officer, on the morning of Tuesday 24 March 2026. */
export const openState: AppState = {
  phase: 'open',
  blocked: [],
  mayRestore: false,
  officeName: 'Adviesbureau De Linde',
  accounts: [
    { id: 'a-anna', name: 'Anna de Wit', role: 'officer' },
    { id: 'a-bram', name: 'Bram Jansen', role: 'employee' }
  ],
  session: {
    account: { id: 'a-anna', name: 'Anna de Wit', role: 'officer' },
    mustChange: false,
    roleLabel: 'Klachtenfunctionaris',
    permissions: [...permissions]
  },
  systemLogIn: null,
  clock: null,
  preferences: { language: 'nl', theme: 'light', idleMinutes: 10, notifications: true },
  demo: false,
  now: '2026-03-24T08:00:00.000Z',
  version: '0.1.0',
  dataFolder: 'C:\\Klachtenboek'
}

/** An office that answers as told, remembers what it was asked, and can send notices. */
export interface FakeOffice {
  readonly calls: readonly { readonly name: string; readonly request: unknown }[]
  /** What was asked under this name, in order. */
  readonly requestsOf: <Name extends ChannelName>(name: Name) => RequestOf<Name>[]
  readonly notify: (name: NoticeName) => void
}

const quiet: Answers = {
  'app.state': () => openState,
  'session.stillHere': () => null,
  'session.weighPassword': () => ({ strength: 'good', easy: null }),
  'today.list': () => ok({ items: [], damaged: [], findings: [], policies: [], news: [] }),
  'colleagues.list': () =>
    ok(openState.accounts.map(({ id, name, role }) => ({ account: id, name, role, active: true }))),
  'drafts.list': () => ok([]),
  'accounts.recoveryKeyKept': () => ok(null),
  'documents.cancel': () => ok(null),
  'dossiers.list': () => ok({ position: 'a/0', anew: true, lines: [], gone: [], more: false }),
  'dossiers.alike': () => ok([]),
  'dossiers.bound': () => ok([]),
  'reports.due': () => ok([]),
  'backup.task': () => ok(null),
  'health.aside': () => ok([]),
  'health.task': () => ok(null),
  'systemLogIn.status': () => ok({ system: 'windows', isAvailable: false, isAllowed: false, until: null })
}

/** Puts a fake office behind the window; a call without an answer is refused with `test.unanswered`. */
export function openFakeOffice(answers: Answers = {}): FakeOffice {
  const calls: { name: string; request: unknown }[] = []
  const listeners = new Map<string, Set<() => void>>()
  const table: Readonly<Record<string, ((request: never) => unknown) | undefined>> = { ...quiet, ...answers }
  const fake = { calls: {} as Record<string, unknown>, notices: {} as Record<string, unknown> }
  for (const name of Object.keys(contract)) {
    fake.calls[name] = async (request: never) => {
      calls.push({ name, request })
      return (await table[name]?.(request)) ?? (name in table ? null : refuse('app.unexpected'))
    }
  }
  for (const name of Object.keys(notices)) {
    const heard = new Set<() => void>()
    listeners.set(name, heard)
    fake.notices[name] = (listener: () => void) => {
      heard.add(listener)
      return () => heard.delete(listener)
    }
  }
  vi.stubGlobal('klachtenboek', fake)
  return {
    calls,
    requestsOf: (name) => calls.filter((call) => call.name === name).map(({ request }) => request as never),
    notify: (name) => {
      for (const listener of listeners.get(name) ?? []) listener()
    }
  }
}
