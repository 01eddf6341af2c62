import type { z } from 'zod'
import type { AppState } from '../../../shared/contract/app.ts'
import type { ChannelName, Contract } from '../../../shared/contract/contract.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Services } from './services.ts'

/** One function a call of the contract: it gets the parsed request and gives what the response schema accepts. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    request: z.output<Contract[Name]['request']>
  ) => Promise<z.input<Contract[Name]['response']>>
}

/** What the session's coming and going sets in motion. */
export interface SessionWatch {
  readonly scheduler: { readonly welcome: () => void }
  readonly idle: { readonly stillHere: () => void; readonly stop: () => void }
  /** Lets a window go that was being closed. */
  readonly saved: () => void
}

/** Answers every call of the screen. */
export function handlersOf(services: Services, { idle, scheduler, saved }: SessionWatch): Handlers {
  const { accounts, backup, desk, destruction, documents, dossiers, drafts, findings } = services
  const { health, journal, office, papers, policy, reports, restore, session, setup, sheets, systemLogIn } = services
  const welcomed = (result: Result<AppState>): Result<AppState> => {
    if (result.ok) {
      restore.leave()
      idle.stillHere()
      scheduler.welcome()
    }
    return result
  }
  /** What was opened to put an office back does not stay open while nobody is there. */
  const watched = async <Value>(answer: Promise<Value>): Promise<Value> => {
    idle.stillHere()
    return answer
  }
  return {
    'app.state': () => session.look(),
    'app.changePreferences': (change) => Promise.resolve(session.changePreferences(change)),
    'app.saved': () => {
      saved()
      return Promise.resolve(null)
    },
    'app.licences': () => session.licences(),
    'session.logIn': async ({ account, password }) => welcomed(await session.logIn(account, password)),
    'session.logInBySystem': async ({ account }) => welcomed(await session.logInBySystem(account)),
    'session.lock': () => {
      idle.stop()
      return session.lock()
    },
    'session.recover': async ({ account, recoveryKey, password }) =>
      welcomed(await session.recover(account, recoveryKey, password)),
    'session.changePassword': ({ current, next }) => session.changePassword(current, next),
    'session.choosePassword': async ({ password }) => welcomed(await session.choosePassword(password)),
    'session.weighPassword': ({ password, names }) => session.weighPassword(password, names),
    'session.confirmClock': () => session.confirmClock(),
    'systemLogIn.status': () => systemLogIn.status(),
    'systemLogIn.allow': ({ isAllowed }) => systemLogIn.allow(isAllowed),
    'systemLogIn.turnOn': ({ password }) => systemLogIn.turnOn(password),
    'systemLogIn.turnOff': () => systemLogIn.turnOff(),
    'session.stillHere': () => {
      idle.stillHere()
      return Promise.resolve(null)
    },

    'setup.policies': () => Promise.resolve(setup.policies()),
    'setup.complete': (request) => setup.complete(request),
    'office.get': () => office.get(),
    'office.change': (change) => office.change(change),
    'accounts.list': () => Promise.resolve(accounts.list()),
    'accounts.add': (account) => accounts.add(account),
    'accounts.change': (change) => accounts.change(change),
    'accounts.resetPassword': ({ id, password }) => accounts.resetPassword(id, password),
    'accounts.renewRecoveryKey': ({ password }) => accounts.renewRecoveryKey(password),
    'accounts.recoveryKeyKept': () => accounts.recoveryKeyKept(),
    'colleagues.list': () => {
      const seated = desk.require()
      return Promise.resolve(seated.ok ? ok(desk.colleagues()) : seated)
    },

    'policy.versions': () => Promise.resolve(policy.versions()),
    'policy.save': ({ policy: edited, effectiveFrom }) => policy.save(edited, effectiveFrom),
    'policy.withdraw': ({ version }) => policy.withdraw(version),
    'policy.export': ({ version }) => policy.export(version),
    'policy.import': () => policy.import(),

    'drafts.list': () => drafts.list(),
    'drafts.save': (draft) => drafts.save(draft),
    'drafts.discard': ({ id }) => drafts.discard(id),
    'dossiers.list': ({ since }) => dossiers.list(since),
    'dossiers.search': ({ words }) => dossiers.search(words),
    'dossiers.hits': ({ words, numbers }) => dossiers.hits(words, numbers),
    'dossiers.saveSheet': ({ numbers, format }) => sheets.save(numbers, format),
    'dossiers.alike': (told) => dossiers.alike(told),
    'dossiers.bound': ({ number }) => dossiers.bound(number),
    'dossiers.open': ({ number }) => dossiers.open(number),
    'dossiers.register': ({ values, draft, details }) => dossiers.register(values, draft, details),
    'dossiers.act': (request) => dossiers.act(request),
    'dossiers.undo': ({ number, seq }) => dossiers.undo(number, seq),
    'dossiers.accept': ({ number, seq }) => dossiers.accept(number, seq),
    'dossiers.giveUp': ({ number, reason }) => dossiers.giveUp(number, reason),
    'today.list': () => Promise.resolve(dossiers.today()),
    'findings.seen': ({ subject, code }) => findings.seen(subject, code),

    'reports.annual': (request) => reports.annual(request),
    'reports.progress': () => Promise.resolve(reports.progress()),
    'reports.cancel': () => Promise.resolve(reports.cancel()),
    'reports.due': () => reports.due(),
    'reports.recordPresented': (presented) => reports.recordPresented(presented),
    'reports.saveNotes': ({ notes, ...period }) => reports.saveNotes(period, notes),

    'destruction.list': () => destruction.list(),
    'destruction.destroyed': () => destruction.destroyed(),
    'destruction.destroy': ({ numbers }) => destruction.destroy(numbers),
    'destruction.progress': () => Promise.resolve(destruction.progress()),
    'destruction.cancel': () => Promise.resolve(destruction.cancel()),

    'journal.page': (request) => journal.page(request),
    'journal.export': (filter) => journal.export(filter),

    'backup.status': () => backup.status(),
    'backup.task': () => backup.task(),
    'backup.chooseFolder': () => backup.chooseFolder(),
    'backup.change': (settings) => backup.change(settings),
    'backup.make': () => backup.make(),
    'backup.progress': () => Promise.resolve(backup.progress()),
    'backup.cancel': () => Promise.resolve(backup.cancel()),
    'backup.list': () => backup.list(),
    'backup.dossier': ({ name, number }) => backup.dossier(name, number),
    'backup.putBack': ({ name, number }) => backup.putBack(name, number),

    'restore.state': () => Promise.resolve(ok(restore.state())),
    'restore.chooseFolder': () => watched(restore.chooseFolder()),
    'restore.unlock': (way) => watched(restore.unlock(way)),
    'restore.begin': () => watched(restore.begin()),
    'restore.look': ({ name, lastNumber }) => watched(restore.look(name, lastNumber)),
    'restore.start': (order) => watched(restore.start(order)),
    'restore.progress': () => Promise.resolve(restore.progress()),
    'restore.cancel': () => Promise.resolve(restore.cancel()),
    'restore.leave': () => {
      idle.stop()
      return Promise.resolve(restore.leave())
    },

    'health.status': () => health.status(),
    'health.size': () => health.size(),
    'health.check': () => health.check(),
    'health.progress': () => Promise.resolve(health.progress()),
    'health.cancel': () => Promise.resolve(health.cancel()),
    'health.aside': () => health.aside(),
    'health.removeAside': ({ name }) => health.removeAside(name),
    'health.task': () => health.task(),

    'papers.begin': (file) => watched(papers.begin(file)),
    'papers.add': ({ upload, bytes }) => watched(papers.add(upload, bytes)),
    'papers.cancel': ({ upload }) => papers.cancel(upload),
    'papers.keep': (request) => papers.keep(request),
    'papers.remove': (request) => papers.remove(request),
    'papers.piece': ({ number, file, index }) => papers.piece(number, file, index),
    'papers.saveAs': ({ number, file }) => papers.saveAs(number, file),
    'papers.openElsewhere': ({ number, file }) => papers.openElsewhere(number, file),
    'documents.make': (request) => documents.make(request),
    'documents.cancel': () => Promise.resolve(documents.cancel()),
    'documents.saveAs': (request) => documents.saveAs(request),
    'documents.printWindow': (request) => documents.printWindow(request)
  }
}
