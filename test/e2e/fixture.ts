import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { installedElectron } from '../../electron/dev/installed-electron.ts'
import { nothingSeen, type Run, type Seen, type StartOptions } from './fixture-app.ts'
import { startOnElectron } from './fixture-electron.ts'
import { startOnHost } from './fixture-host.ts'
import { fillSample } from './fixture-sample.ts'

const electron = installedElectron()

const start = (options: StartOptions, seen: Seen): Promise<Run> =>
  electron === undefined ? startOnHost(options, seen) : startOnElectron(electron, options, seen)

/** The running app as a specification uses it; it survives restarts with the same data folder. */
export class TestApp {
  readonly data: string
  readonly temp: string | undefined
  readonly seen: Seen = nothingSeen()
  #now: string
  #run: Run | undefined

  constructor(data: string, now: string, temp?: string) {
    this.data = data
    this.temp = temp
    this.#now = now
  }

  get page(): Page {
    if (!this.#run) throw new Error('The app is not running.')
    return this.#run.page
  }
  async start(): Promise<void> {
    const { data, temp } = this
    this.#run = await start({ data, now: this.#now, ...(temp === undefined ? {} : { temp }) }, this.seen)
  }
  async quit(): Promise<void> {
    const run = this.#run
    this.#run = undefined
    await run?.quit()
  }
  /** Quits and starts again on the same data, at another moment when one is given. */
  async restart({ now = this.#now }: { now?: string } = {}): Promise<Page> {
    await this.quit()
    this.#now = now
    await this.start()
    return this.page
  }
  /** Ends the app as a power cut would, and starts it again on the same data. */
  async crashAndRestart(): Promise<Page> {
    const run = this.#run
    this.#run = undefined
    await run?.kill()
    await this.start()
    return this.page
  }
  answerDialog = (method: string, answer: unknown): Promise<void> => this.#running().answerDialog(method, answer)
  chooseMenu = (label: string): Promise<void> => this.#running().chooseMenu(label)
  emitPower = (event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'): Promise<void> =>
    this.#running().emitPower(event)
  giveKeyring = (): Promise<void> => this.#running().giveKeyring()
  clickNotification = (): Promise<void> => this.#running().clickNotification()

  #running(): Run {
    if (!this.#run) throw new Error('The app is not running.')
    return this.#run
  }
}

interface Fixtures {
  /** The fixed clock; override with `test.use({ now: … })`. */
  now: string
  /** Part of page error texts that a specification expects; others fail it. */
  expectedProblems: string[]
  /** Starts on a copy of the sample office instead of an empty folder. */
  sample: boolean
  /** Gives the window's own files and all that is temporary a folder of this specification's own. */
  ownTemp: boolean
  app: TestApp
}

interface WorkerFixtures {
  /** The sample office's data folder, filled once when a specification first asks for it. */
  sampleFolder: () => string
}

/** Playwright's test with the running app; `page` is its window, opened on a fresh data folder. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  now: ['2026-03-24T09:00:00.000Z', { option: true }],
  expectedProblems: [[], { option: true }],
  sample: [false, { option: true }],
  ownTemp: [false, { option: true }],
  sampleFolder: [
    async ({ browserName: _browser }, use) => {
      let folder: string | undefined
      await use(() => (folder ??= fillSample('2026-03-24T09:00:00.000Z')))
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ],
  app: async ({ now, expectedProblems, sample, sampleFolder, ownTemp }, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-test-'))
    const temp = join(folder, 'tijdelijk')
    if (ownTemp) mkdirSync(temp)
    const app = new TestApp(join(folder, 'gegevens'), now, ownTemp ? temp : undefined)
    if (sample) cpSync(sampleFolder(), app.data, { recursive: true })
    await app.start()
    await use(app)
    if (info.status !== info.expectedStatus)
      await app.page.screenshot({ path: info.outputPath('window.png') }).catch(() => undefined)
    await app.quit()
    rmSync(folder, { recursive: true, force: true })
    const problems = app.seen.problems.filter((text) => !expectedProblems.some((part) => text.includes(part)))
    expect(problems, 'errors in the page').toEqual([])
    expect(app.seen.outgoing, 'requests that would have left this computer').toEqual([])
  },
  page: async ({ app }, use) => {
    await use(app.page)
  }
})

export { expect }
