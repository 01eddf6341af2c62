import { _electron, type ElectronApplication } from '@playwright/test'
import type { Run, Seen, StartOptions } from './fixture-app.ts'

/** Answers one dialog of a kind inside Electron's main process, then lets the next one be itself again. */
function prepareDialog(app: ElectronApplication, method: string, answer: unknown): Promise<void> {
  return app.evaluate(
    ({ dialog }, prepared) => {
      const dialogs: Record<string, unknown> = Object.assign(dialog)
      const own = dialogs[prepared.method]
      dialogs[prepared.method] = () => {
        dialogs[prepared.method] = own
        return Promise.resolve(prepared.answer)
      }
    },
    { method, answer }
  )
}

/** Starts the app on real Electron. */
export async function startOnElectron(program: string, { data, now, temp }: StartOptions, seen: Seen): Promise<Run> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: program,
    args: ['.', ...sandbox, ...(temp === undefined ? [] : [`--user-data-dir=${temp}`]), '--data', data, '--now', now],
    env: { ...process.env, ...(temp === undefined ? {} : { TMPDIR: temp }) }
  })
  app.context().on('request', (request) => {
    if (!/^(app|blob|data|devtools):/.test(request.url())) seen.outgoing.push(request.url())
  })
  app.context().on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_BLOCKED_BY_CLIENT') seen.blocked.push(request.url())
  })
  const page = await app.firstWindow()
  page.on('console', (message) => {
    if (message.type() === 'error') seen.problems.push(message.text())
  })
  page.on('pageerror', (error) => seen.problems.push(String(error)))
  return {
    page,
    answerDialog: (method, answer) => prepareDialog(app, method, answer),
    chooseMenu: (label) =>
      app.evaluate(({ Menu }, wanted) => {
        const all = (Menu.getApplicationMenu()?.items ?? []).flatMap((item) => [item, ...(item.submenu?.items ?? [])])
        all.find((item) => item.label === wanted)?.click()
      }, label),
    emitPower: (event) =>
      app.evaluate(({ powerMonitor }, name) => {
        powerMonitor.emit(name)
      }, event),
    // The system shows notifications of real Electron, where no test can reach.
    clickNotification: () => Promise.reject(new Error('A notification of the system cannot be clicked by a test.')),
    giveKeyring: () => Promise.resolve(),
    quit: async () => {
      await app.close()
    },
    kill: async () => {
      const gone = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await gone
    }
  }
}
