import { contextBridge, ipcRenderer } from 'electron'
import type { KlachtenboekApi } from '../../shared/contract/api.ts'
import type { ChannelName, NoticeName, RequestOf, ResponseOf } from '../../shared/contract/contract.ts'

function call<Name extends ChannelName>(name: Name): (request: RequestOf<Name>) => Promise<ResponseOf<Name>> {
  return (request) => ipcRenderer.invoke(name, request)
}

function subscribe(name: NoticeName): (listener: () => void) => () => void {
  return (listener) => {
    const heard = (): void => {
      listener()
    }
    ipcRenderer.on(name, heard)
    return () => {
      ipcRenderer.removeListener(name, heard)
    }
  }
}

const api: KlachtenboekApi = {
  calls: {
    'app.state': call('app.state'),
    'app.changePreferences': call('app.changePreferences'),
    'app.saved': call('app.saved'),
    'app.licences': call('app.licences'),
    'session.logIn': call('session.logIn'),
    'session.logInBySystem': call('session.logInBySystem'),
    'session.lock': call('session.lock'),
    'session.recover': call('session.recover'),
    'session.changePassword': call('session.changePassword'),
    'session.choosePassword': call('session.choosePassword'),
    'session.weighPassword': call('session.weighPassword'),
    'session.confirmClock': call('session.confirmClock'),
    'systemLogIn.status': call('systemLogIn.status'),
    'systemLogIn.allow': call('systemLogIn.allow'),
    'systemLogIn.turnOn': call('systemLogIn.turnOn'),
    'systemLogIn.turnOff': call('systemLogIn.turnOff'),
    'session.stillHere': call('session.stillHere'),
    'setup.policies': call('setup.policies'),
    'setup.complete': call('setup.complete'),
    'office.get': call('office.get'),
    'office.change': call('office.change'),
    'policy.versions': call('policy.versions'),
    'policy.save': call('policy.save'),
    'policy.withdraw': call('policy.withdraw'),
    'policy.export': call('policy.export'),
    'policy.import': call('policy.import'),
    'accounts.list': call('accounts.list'),
    'accounts.add': call('accounts.add'),
    'accounts.change': call('accounts.change'),
    'accounts.resetPassword': call('accounts.resetPassword'),
    'accounts.recoveryKeyKept': call('accounts.recoveryKeyKept'),
    'accounts.renewRecoveryKey': call('accounts.renewRecoveryKey'),
    'colleagues.list': call('colleagues.list'),
    'drafts.list': call('drafts.list'),
    'drafts.save': call('drafts.save'),
    'drafts.discard': call('drafts.discard'),
    'dossiers.list': call('dossiers.list'),
    'dossiers.search': call('dossiers.search'),
    'dossiers.hits': call('dossiers.hits'),
    'dossiers.saveSheet': call('dossiers.saveSheet'),
    'dossiers.alike': call('dossiers.alike'),
    'dossiers.bound': call('dossiers.bound'),
    'dossiers.open': call('dossiers.open'),
    'dossiers.register': call('dossiers.register'),
    'dossiers.act': call('dossiers.act'),
    'dossiers.undo': call('dossiers.undo'),
    'dossiers.accept': call('dossiers.accept'),
    'dossiers.giveUp': call('dossiers.giveUp'),
    'today.list': call('today.list'),
    'findings.seen': call('findings.seen'),
    'destruction.list': call('destruction.list'),
    'destruction.destroyed': call('destruction.destroyed'),
    'destruction.destroy': call('destruction.destroy'),
    'destruction.progress': call('destruction.progress'),
    'destruction.cancel': call('destruction.cancel'),
    'reports.annual': call('reports.annual'),
    'reports.progress': call('reports.progress'),
    'reports.cancel': call('reports.cancel'),
    'reports.saveNotes': call('reports.saveNotes'),
    'reports.due': call('reports.due'),
    'reports.recordPresented': call('reports.recordPresented'),
    'journal.page': call('journal.page'),
    'journal.export': call('journal.export'),
    'backup.status': call('backup.status'),
    'backup.task': call('backup.task'),
    'backup.chooseFolder': call('backup.chooseFolder'),
    'backup.change': call('backup.change'),
    'backup.make': call('backup.make'),
    'backup.progress': call('backup.progress'),
    'backup.cancel': call('backup.cancel'),
    'backup.list': call('backup.list'),
    'backup.dossier': call('backup.dossier'),
    'backup.putBack': call('backup.putBack'),
    'restore.state': call('restore.state'),
    'restore.chooseFolder': call('restore.chooseFolder'),
    'restore.unlock': call('restore.unlock'),
    'restore.begin': call('restore.begin'),
    'restore.look': call('restore.look'),
    'restore.start': call('restore.start'),
    'restore.progress': call('restore.progress'),
    'restore.cancel': call('restore.cancel'),
    'restore.leave': call('restore.leave'),
    'health.status': call('health.status'),
    'health.size': call('health.size'),
    'health.check': call('health.check'),
    'health.progress': call('health.progress'),
    'health.cancel': call('health.cancel'),
    'health.aside': call('health.aside'),
    'health.removeAside': call('health.removeAside'),
    'health.task': call('health.task'),
    'papers.begin': call('papers.begin'),
    'papers.add': call('papers.add'),
    'papers.cancel': call('papers.cancel'),
    'papers.keep': call('papers.keep'),
    'papers.remove': call('papers.remove'),
    'papers.piece': call('papers.piece'),
    'papers.saveAs': call('papers.saveAs'),
    'papers.openElsewhere': call('papers.openElsewhere'),
    'documents.make': call('documents.make'),
    'documents.cancel': call('documents.cancel'),
    'documents.saveAs': call('documents.saveAs'),
    'documents.printWindow': call('documents.printWindow')
  },
  notices: {
    changed: subscribe('changed'),
    locked: subscribe('locked'),
    closing: subscribe('closing'),
    showToday: subscribe('showToday')
  }
}

contextBridge.exposeInMainWorld('klachtenboek', api)
