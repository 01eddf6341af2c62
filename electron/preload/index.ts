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
  app: { state: call('app.state'), changePreferences: call('app.changePreferences'), saved: call('app.saved') },
  session: {
    logIn: call('session.logIn'),
    lock: call('session.lock'),
    recover: call('session.recover'),
    changePassword: call('session.changePassword'),
    stillHere: call('session.stillHere')
  },
  setup: { policies: call('setup.policies'), complete: call('setup.complete') },
  office: { get: call('office.get'), change: call('office.change') },
  policy: {
    versions: call('policy.versions'),
    save: call('policy.save'),
    export: call('policy.export'),
    import: call('policy.import')
  },
  accounts: {
    list: call('accounts.list'),
    add: call('accounts.add'),
    change: call('accounts.change'),
    resetPassword: call('accounts.resetPassword'),
    renewRecoveryKey: call('accounts.renewRecoveryKey')
  },
  colleagues: { list: call('colleagues.list') },
  drafts: { list: call('drafts.list'), save: call('drafts.save'), discard: call('drafts.discard') },
  dossiers: {
    list: call('dossiers.list'),
    open: call('dossiers.open'),
    register: call('dossiers.register'),
    act: call('dossiers.act')
  },
  today: { list: call('today.list') },
  reports: {
    annual: call('reports.annual'),
    saveNotes: call('reports.saveNotes'),
    due: call('reports.due'),
    recordPresented: call('reports.recordPresented')
  },
  documents: {
    make: call('documents.make'),
    saveAs: call('documents.saveAs'),
    printWindow: call('documents.printWindow')
  },
  notices: {
    changed: subscribe('changed'),
    locked: subscribe('locked'),
    closing: subscribe('closing'),
    showToday: subscribe('showToday')
  }
}

contextBridge.exposeInMainWorld('klachtenboek', api)
