import { contextBridge, ipcRenderer } from 'electron'

const api = {
  state: (): Promise<unknown> => ipcRenderer.invoke('app.state', undefined)
}

contextBridge.exposeInMainWorld('klachtenboek', api)
