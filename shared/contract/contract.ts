import { z } from 'zod'
import { appChannels } from './app.ts'
import { backupChannels } from './backup.ts'
import { destructionChannels } from './destruction.ts'
import { documentChannels } from './documents.ts'
import { dossierChannels } from './dossiers.ts'
import { healthChannels } from './health.ts'
import { journalChannels } from './journal.ts'
import { officeChannels } from './office.ts'
import { paperChannels } from './papers.ts'
import { policyChannels } from './policy.ts'
import { reportChannels } from './reports.ts'
import { restoreChannels } from './restore.ts'

/** Every call from the screen to the office, by name (`room.verb`). */
export const contract = {
  ...appChannels,
  ...officeChannels,
  ...policyChannels,
  ...dossierChannels,
  ...reportChannels,
  ...destructionChannels,
  ...journalChannels,
  ...backupChannels,
  ...restoreChannels,
  ...healthChannels,
  ...documentChannels,
  ...paperChannels
} as const

/** What the office tells the screen without being asked. */
export const notices = {
  /** Something came about that no call of this screen did, such as a term that fell due: all is to be read again. */
  changed: z.null(),
  /** The session ended: by hand, by silence, or because the PC slept. */
  locked: z.null(),
  /** The window is about to close: save what is not on disk yet, and say `app.saved`. */
  closing: z.null(),
  /** Someone clicked a notification: show Vandaag. */
  showToday: z.null()
} as const

/** The contract as a type. */
export type Contract = typeof contract

/** The name of a call. */
export type ChannelName = keyof Contract

/** What a call carries. */
export type RequestOf<Name extends ChannelName> = z.infer<Contract[Name]['request']>

/** What a call answers. */
export type ResponseOf<Name extends ChannelName> = z.infer<Contract[Name]['response']>

/** What a call changes of what the screen was told before. */
interface CallEffects {
  readonly touches?: readonly ChannelName[]
  readonly answers?: ChannelName
}

// The annotation is the check that no call names another that does not exist.
const described: { readonly [Name in ChannelName]: { readonly effects: CallEffects } } = contract

/** What a call changes, by its name. */
export function effectsOf(name: ChannelName): CallEffects {
  return described[name].effects
}

/** The name of a notice. */
export type NoticeName = keyof typeof notices
