import { handlersOf } from '../../electron/main/services/handlers.ts'
import type { Services } from '../../electron/main/services/services.ts'
import type { ChannelName, RequestOf } from '../../shared/contract/contract.ts'
import { amsterdamDay } from '../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../shared/domain/calendar/settings.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import type { Result } from '../../shared/result.ts'
import { keptPapers } from '../../shared/domain/dossier/papers.ts'
import { bringIn, keepFile } from '../fixtures/dossier/keep-file.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { filesOf } from './attacks.ts'
import { due, type Furnished } from './furnish.ts'
import type { MemoryDisk } from './memory-disk.ts'
import { accepted, now, idOf, officerOf, otherPassword, password, progress } from './office.ts'

/** Where a call begins. */
type Start = 'in' | 'first' | 'locked' | 'nothing'

/** A call of the screen as it is tried: from where, and with what. */
interface Tried<Name extends ChannelName> {
  readonly request: (services: Services, office: Furnished) => RequestOf<Name> | Promise<RequestOf<Name>>
  /** Where it begins: with the officer logged in unless said otherwise; `first` is a colleague with a first password. */
  readonly from?: Exclude<Start, 'in'>
  /** What has to be so on the disk before it. */
  readonly prepare?: (disk: MemoryDisk, office: Furnished) => void
}

const number: DossierNumber = '2026-0001'
const year = { from: '2026-01-01', to: '2026-12-31' } as const
const office = { name: 'Anders', address: '', postcode: '', place: '', phone: '', email: '' }
const nothing = { request: () => undefined }

function putBack(path: string) {
  return (disk: MemoryDisk, { earlier, folder }: Furnished): void => {
    disk.put(`${folder}/${path}`, filesOf(earlier, folder).get(path) ?? null)
  }
}

const inForce = async (services: Services) => accepted(await services.office.get()).policy

/** Lets the officer log in through the system of this PC. */
async function kept({ systemLogIn }: Services): Promise<undefined> {
  accepted(await systemLogIn.allow(true))
  accepted(await systemLogIn.turnOn(password))
}

/** Makes a backup, and gives its name. */
async function backedUp({ backup }: Services): Promise<string> {
  accepted(await backup.chooseFolder())
  accepted(await backup.make())
  return accepted(await backup.list())[0]?.name ?? ''
}

/** Makes a backup and begins to put it back. */
async function begun(services: Services): Promise<string> {
  const name = await backedUp(services)
  accepted(await services.restore.begin())
  return name
}

const chosen = { name: 'brief.txt', content: 'Geachte klager' }

/** Keeps a file, and gives its id. */
async function fileIn(services: Services): Promise<string> {
  const { events } = accepted(await keepFile(services, number, chosen))
  return keptPapers(events).at(-1)?.id ?? ''
}

/** Every call of the contract; a new one does not compile until it can be tried. */
const calls: { readonly [Name in ChannelName]: Tried<Name> } = {
  'app.state': nothing,
  'app.changePreferences': { request: () => ({ theme: 'dark' }) },
  'app.saved': nothing,
  'app.licences': nothing,
  'session.logIn': { request: (services) => ({ account: officerOf(services), password }), from: 'locked' },
  'session.logInBySystem': {
    request: async (services) => {
      await kept(services)
      await services.session.lock()
      return { account: officerOf(services) }
    }
  },
  'session.lock': nothing,
  'session.recover': {
    request: (services, { recoveryKey }) => ({ account: officerOf(services), recoveryKey, password: otherPassword }),
    from: 'locked'
  },
  'session.changePassword': { request: () => ({ current: password, next: otherPassword }) },
  'session.choosePassword': { request: () => ({ password: otherPassword }), from: 'first' },
  'session.weighPassword': { request: () => ({ password: otherPassword, names: [] }) },
  'session.confirmClock': nothing,
  'systemLogIn.status': nothing,
  'systemLogIn.allow': { request: () => ({ isAllowed: true }) },
  'systemLogIn.turnOn': {
    request: async (services) => {
      accepted(await services.systemLogIn.allow(true))
      return { password }
    }
  },
  'systemLogIn.turnOff': { request: kept },
  'session.stillHere': nothing,
  'setup.policies': nothing,
  'setup.complete': {
    request: () => ({
      office,
      officer: { name: 'Marijke', password },
      policy: 'EW',
      calendar: defaultCalendar,
      independentBody: { name: 'Derde', place: 'Utrecht' },
      retention: { value: 2, unit: 'years' }
    }),
    from: 'nothing'
  },
  'office.get': nothing,
  'office.change': { request: () => office },
  'accounts.list': nothing,
  'accounts.add': { request: () => ({ name: 'Joris', role: 'employee', password }) },
  'accounts.change': {
    request: (services) => ({ id: idOf(services, 'Bram'), name: 'Bram Bos', role: 'officer', active: false })
  },
  'accounts.resetPassword': { request: (services) => ({ id: idOf(services, 'Bram'), password: otherPassword }) },
  'accounts.renewRecoveryKey': { request: () => ({ password }) },
  'accounts.recoveryKeyKept': nothing,
  'colleagues.list': nothing,
  'policy.versions': nothing,
  'policy.save': {
    request: async (services) => ({ policy: await inForce(services), effectiveFrom: amsterdamDay(now) })
  },
  'policy.withdraw': { request: () => ({ version: 3 }) },
  'policy.export': { request: () => ({ version: 1 }) },
  'policy.import': nothing,
  'drafts.list': nothing,
  'drafts.save': { request: () => ({ id: 'd1', kind: 'intake', subject: '', values: { channel: 'email' } }) },
  'drafts.discard': { request: () => ({ id: 'd1' }) },
  'dossiers.list': { request: () => ({ since: null }) },
  'dossiers.search': { request: () => ({ words: 'anneke' }) },
  'dossiers.hits': { request: () => ({ words: 'anneke', numbers: [number] }) },
  'dossiers.alike': {
    request: () => ({ name: 'Anneke Vos', email: '', phone: '', received: null, text: 'Het rapport kwam te laat.' })
  },
  'dossiers.bound': { request: () => ({ number }) },
  'dossiers.open': { request: () => ({ number }) },
  'dossiers.register': { request: () => ({ values: intake, draft: 'd1' }) },
  'dossiers.act': { request: () => ({ number, seq: 2, command: progress('daarna'), draft: null }) },
  'dossiers.undo': {
    request: async ({ dossiers }) => {
      const acted = await dossiers.act({ number, seq: 2, command: progress('vergissing'), draft: null })
      return { number, seq: accepted(acted).events.length }
    }
  },
  'dossiers.accept': { request: () => ({ number, seq: 1 }), prepare: putBack(`dossiers/2026/0001/dossier`) },
  'dossiers.giveUp': {
    request: () => ({ number, reason: 'Nergens meer' }),
    prepare: (disk, { folder }) => {
      disk.put(`${folder}/dossiers/2026/0001/dossier`, null)
    }
  },
  'today.list': nothing,
  'findings.seen': {
    request: () => ({ subject: 'office', code: 'register.copyUsed' }),
    prepare: putBack('office')
  },
  'reports.due': nothing,
  'reports.recordPresented': {
    request: () => ({ id: 'year', from: '2024-01-01', to: '2024-12-31', on: '2026-03-03' })
  },
  'reports.annual': { request: () => ({ ...year, shared: false }) },
  'reports.progress': nothing,
  'reports.cancel': nothing,
  'reports.saveNotes': { request: () => ({ ...year, notes: { ...emptyNotes, introduction: 'daarna' } }) },
  'destruction.list': nothing,
  'destruction.destroyed': nothing,
  'destruction.destroy': { request: () => ({ numbers: [due] }) },
  'destruction.progress': nothing,
  'destruction.cancel': nothing,
  'backup.status': nothing,
  'backup.task': nothing,
  'backup.chooseFolder': nothing,
  'backup.change': {
    request: () => ({ everyDays: 7, warnAfterDays: 14, keep: { daily: 3, weekly: 2, monthly: 1 } })
  },
  'backup.make': {
    request: async ({ backup }) => {
      accepted(await backup.chooseFolder())
    }
  },
  'backup.progress': nothing,
  'backup.cancel': nothing,
  'backup.list': {
    request: async ({ backup }) => {
      accepted(await backup.chooseFolder())
    }
  },
  'backup.dossier': { request: async (services) => ({ name: await backedUp(services), number }) },
  'backup.putBack': { request: async (services) => ({ name: await backedUp(services), number }) },
  'restore.state': nothing,
  'restore.chooseFolder': {
    request: async (services) => {
      await backedUp(services)
      await services.session.lock()
    }
  },
  'restore.unlock': {
    request: async (services, { recoveryKey }) => {
      await backedUp(services)
      await services.session.lock()
      accepted(await services.restore.chooseFolder())
      return { recoveryKey }
    }
  },
  'restore.begin': {
    request: async (services) => {
      await backedUp(services)
    }
  },
  'restore.look': { request: async (services) => ({ name: await begun(services), lastNumber: null }) },
  'restore.start': {
    request: async (services) => ({ name: await begun(services), lastNumber: null, takesDamaged: false })
  },
  'restore.progress': nothing,
  'restore.cancel': nothing,
  'restore.leave': nothing,
  'health.status': nothing,
  'health.size': nothing,
  'health.check': nothing,
  'health.progress': nothing,
  'health.cancel': nothing,
  'health.aside': nothing,
  'health.removeAside': { request: () => ({ name: '2026-03-04T10-00-00-000Z' }) },
  'health.task': nothing,
  'journal.page': { request: () => ({ filter: {}, before: null }) },
  'dossiers.saveSheet': { request: () => ({ numbers: [number], format: 'xlsx' }) },
  'journal.export': { request: () => ({}) },
  'documents.make': { request: () => ({ kind: 'form', number }) },
  'documents.saveAs': { request: () => ({ kind: 'form', number }) },
  'documents.printWindow': { request: () => ({ kind: 'form', number }) },
  'documents.cancel': nothing,
  'papers.begin': { request: () => ({ number, name: 'brief.txt', size: 5 }) },
  'papers.add': {
    request: async ({ papers }) => {
      const { upload } = accepted(await papers.begin({ number, name: 'brief.txt', size: 5 }))
      return { upload, bytes: new Uint8Array(5) }
    }
  },
  'papers.cancel': { request: async (services) => ({ upload: accepted(await bringIn(services, number, chosen)) }) },
  'papers.keep': {
    request: async (services) => {
      const upload = accepted(await bringIn(services, number, chosen))
      return { number, upload, at: now, details: { paper: 'attachment' } }
    }
  },
  'papers.remove': { request: async (services) => ({ number, file: await fileIn(services), reason: 'Dubbel' }) },
  'papers.piece': { request: async (services) => ({ number, file: await fileIn(services), index: 0 }) },
  'papers.saveAs': { request: async (services) => ({ number, file: await fileIn(services) }) },
  'papers.openElsewhere': { request: async (services) => ({ number, file: await fileIn(services) }) }
}

/** The calls of the contract. */
export const callNames = Object.keys(calls) as ChannelName[]

/** Where a call begins. */
export function startOf(name: ChannelName): Start {
  return calls[name].from ?? 'in'
}

/** Puts on the disk what has to be so before a call. */
export function prepare(name: ChannelName, disk: MemoryDisk, of: Furnished): void {
  calls[name].prepare?.(disk, of)
}

/** What a call carries as the screen makes it. */
export async function requestOf(name: ChannelName, services: Services, of: Furnished): Promise<unknown> {
  return calls[name].request(services, of)
}

const quiet = (): undefined => undefined
const watch = { scheduler: { welcome: quiet }, idle: { stillHere: quiet, stop: quiet }, saved: quiet }

/** A call that is ready to be made; an answer that is no `Result` is one that succeeded. */
export async function readyCall(
  name: ChannelName,
  services: Services,
  of: Furnished
): Promise<() => Promise<Result<unknown>>> {
  const request = await requestOf(name, services, of)
  const handle = handlersOf(services, watch)[name] as (request: unknown) => Promise<unknown>
  return async () => {
    const answer = await handle(request)
    const isResult = typeof answer === 'object' && answer !== null && 'ok' in answer
    return isResult ? (answer as Result<unknown>) : { ok: true, value: answer }
  }
}
