import type { Page } from '@playwright/test'

/** How a specification starts the app. */
export interface StartOptions {
  /** The data folder; what an office keeps. */
  readonly data: string
  /** The fixed clock: an ISO instant. */
  readonly now: string
  /** Where the window keeps its own files, and the system what is temporary; of the machine when not given. */
  readonly temp?: string
}

/** What was seen outside the window while the app ran. */
export interface Seen {
  /** Addresses of requests that would have left this computer, had they not been stopped outside the app. */
  readonly outgoing: string[]
  /** Addresses of requests that the app itself refused. */
  readonly blocked: string[]
  /** Errors and policy violations in the page, and uncaught errors. */
  readonly problems: string[]
  readonly dialogs: { readonly method: string; readonly options: unknown }[]
  readonly notifications: { readonly title: string; readonly body: string }[]
  /** Files and addresses that were handed to the operating system. */
  readonly opened: string[]
  printed: number
}

/** Starts with nothing seen. */
export function nothingSeen(): Seen {
  return { outgoing: [], blocked: [], problems: [], dialogs: [], notifications: [], opened: [], printed: 0 }
}

/** One run of the app, on Electron or on the host. */
export interface Run {
  readonly page: Page
  /** Prepares the answer to the next dialog of one kind, such as `showSaveDialog`. */
  answerDialog: (method: string, answer: unknown) => Promise<void>
  /** Chooses a menu item by its label. */
  chooseMenu: (label: string) => Promise<void>
  /** Lets the computer fall asleep, wake up or lock: an event of Electron's powerMonitor. */
  emitPower: (event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen') => Promise<void>
  /** Clicks the last notification that was shown. */
  clickNotification: () => Promise<void>
  /** Gives the system a keyring, as long as this run lasts; real Electron has the computer's own. */
  giveKeyring: () => Promise<void>
  /** Quits as a person would, and waits until the app has gone. */
  quit: () => Promise<void>
  /** Ends the app at once, as a power cut would. */
  kill: () => Promise<void>
}
