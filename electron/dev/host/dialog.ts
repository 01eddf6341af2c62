import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app } from './app.ts'
import { report, requests, type DialogAnswer } from './control.ts'
import { BrowserWindow } from './window.ts'

interface DialogOptions {
  readonly defaultPath?: string
  readonly message?: string
  readonly detail?: string
  readonly buttons?: readonly string[]
  readonly cancelId?: number
  readonly defaultId?: number
}

const waiting: DialogAnswer[] = []
requests.on('dialog', ({ method, answer }) => {
  waiting.push({ method, answer })
})

const optionsOf = (given: readonly unknown[]): DialogOptions => given.at(-1) ?? {}

function prepared(method: string, given: readonly unknown[]): { readonly answer: unknown } | undefined {
  report({ kind: 'dialog', method, options: JSON.parse(JSON.stringify(optionsOf(given))) as unknown })
  const at = waiting.findIndex((answer) => answer.method === method)
  return at < 0 ? undefined : waiting.splice(at, 1)[0]
}

/** True when a person sits in front of the host's window and can answer. */
let isAttended = false

/** Lets dialogs without a prepared answer ask the person in front of the window. */
export function attendDialogs(): void {
  isAttended = true
}

async function askInPage<Answer>(code: string, unattended: Answer): Promise<Answer> {
  const window = BrowserWindow.getFocusedWindow()
  return isAttended && window ? ((await window.webContents.executeJavaScript(code)) as Answer) : unattended
}

function suggestedPath({ defaultPath }: DialogOptions): string {
  mkdirSync(app.getPath('downloads'), { recursive: true })
  return join(app.getPath('downloads'), basename(defaultPath ?? 'document'))
}

/** Stands in for Electron's `dialog`: prepared answers first, then the person, else cancelled. */
export const dialog = {
  async showSaveDialog(...given: unknown[]): Promise<unknown> {
    const ready = prepared('showSaveDialog', given)
    if (ready) return ready.answer
    const suggestion = JSON.stringify(suggestedPath(optionsOf(given)))
    const filePath = await askInPage<string | null>(`prompt('Opslaan als', ${suggestion})`, null)
    return { canceled: filePath === null, filePath: filePath ?? '' }
  },
  async showOpenDialog(...given: unknown[]): Promise<unknown> {
    const ready = prepared('showOpenDialog', given)
    if (ready) return ready.answer
    const path = await askInPage<string | null>(`prompt('Welk bestand wilt u openen?')`, null)
    return { canceled: path === null, filePaths: path === null ? [] : [path] }
  },
  async showMessageBox(...given: unknown[]): Promise<unknown> {
    const ready = prepared('showMessageBox', given)
    if (ready) return ready.answer
    const { message = '', detail = '', buttons = [], cancelId = 0, defaultId = 0 } = optionsOf(given)
    const text = JSON.stringify([message, detail, buttons.join(' / ')].filter(Boolean).join('\n\n'))
    const yes = await askInPage(`confirm(${text})`, false)
    return { response: yes ? defaultId : cancelId, checkboxChecked: false }
  },
  showErrorBox(title: string, content: string): void {
    report({ kind: 'dialog', method: 'showErrorBox', options: { title, content } })
    console.error(`${title}: ${content}`)
  }
}
