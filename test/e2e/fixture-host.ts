import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chromium } from '@playwright/test'
import type { HostReport, HostRequest } from '../../electron/dev/host/control.ts'
import type { Run, Seen, StartOptions } from './fixture-app.ts'

const program = 'electron/dev/host/run.ts'

function note(seen: Seen, report: HostReport): void {
  switch (report.kind) {
    case 'outgoing':
    case 'blocked':
      seen[report.kind].push(report.address)
      break
    case 'console':
      if (report.level === 'error') seen.problems.push(report.text)
      break
    case 'dialog':
      seen.dialogs.push({ method: report.method, options: report.options })
      break
    case 'notification':
      seen.notifications.push({ title: report.title, body: report.body })
      break
    case 'opened':
      seen.opened.push(report.target)
      break
    case 'printed':
      seen.printed += 1
      break
    case 'started':
    case 'window':
  }
}

function firstWindow(child: ChildProcess, seen: Seen, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let endpoint: string | undefined
    child.on('message', (report: HostReport) => {
      note(seen, report)
      if (report.kind === 'started') endpoint = report.endpoint
      if (report.kind === 'window' && endpoint !== undefined) resolve(endpoint)
    })
    child.once('exit', (code) => {
      reject(new Error(`The app stopped before its window opened (exit ${String(code)}).\n${said.join('')}`))
    })
  })
}

/** Starts the app on the Chromium host. */
export async function startOnHost({ data, now, temp }: StartOptions, seen: Seen): Promise<Run> {
  const child = fork(program, ['--test', '--data', data, '--now', now], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...(temp === undefined ? {} : { TMPDIR: temp }) }
  })
  const said: string[] = []
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()))
  child.stdout?.resume()
  const gone = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await firstWindow(child, seen, said))
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The host has no page.')
  const ask = (request: HostRequest): Promise<void> =>
    new Promise((resolve, reject) => {
      child.send(request, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
  const end = async (): Promise<void> => {
    await gone
    await browser.close()
  }
  return {
    page,
    answerDialog: (method, answer) => ask({ kind: 'dialog', method, answer }),
    chooseMenu: (label) => ask({ kind: 'menu', label }),
    emitPower: (event) => ask({ kind: 'emit', target: 'powerMonitor', event }),
    clickNotification: () => ask({ kind: 'notification-click' }),
    giveKeyring: () => ask({ kind: 'keyring' }),
    quit: async () => {
      if (child.connected) await ask({ kind: 'quit' })
      await end()
    },
    kill: async () => {
      child.kill('SIGKILL')
      await end()
    }
  }
}
