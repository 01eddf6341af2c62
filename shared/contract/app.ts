import { z } from 'zod'
import { localDaySchema, utcInstantSchema } from '../domain/time.ts'
import { clockQuestionSchema } from '../domain/office/clock-doubt.ts'
import { type Preferences, preferencesSchema } from '../domain/office/preferences.ts'
import { pcSystemSchema } from '../domain/office/system-log-in.ts'
import { permissions } from '../domain/permissions/permission.ts'
import { limits } from '../domain/text/limits.ts'
import { action, query, refusalSchema } from './channel.ts'
import { enteredId, enteredPassword as password } from './entered.ts'

const { shape } = preferencesSchema
const preferencesChangeSchema = z.object({
  language: shape.language.exactOptional(),
  theme: shape.theme.exactOptional(),
  idleMinutes: shape.idleMinutes.exactOptional(),
  notifications: shape.notifications.exactOptional()
} satisfies Readonly<Record<keyof Preferences, z.ZodType>>)

const accountRefSchema = z.object({ id: z.string(), name: z.string(), role: z.string() })

/** What the screen must know before anything else. */
export const appStateSchema = z.object({
  /** First use, waiting for a log-in, in use, or not usable (with the reason). */
  phase: z.enum(['setup', 'locked', 'open', 'blocked']),
  blocked: z.array(refusalSchema),
  /** Whether an office may be put back in the data folder now: it is ours, and nobody is logged in. */
  mayRestore: z.boolean(),
  officeName: z.string(),
  /** The active accounts, to choose from at log-in. */
  accounts: z.array(accountRefSchema),
  /** Whose accounts this PC keeps a log-in for, sealed by its system; null while it keeps none. */
  systemLogIn: z.object({ system: pcSystemSchema, accounts: z.array(z.string()) }).nullable(),
  session: z
    .object({
      account: accountRefSchema,
      /** Somebody else set this password and so knows it: first of all its owner chooses another. */
      mustChange: z.boolean(),
      roleLabel: z.string(),
      permissions: z.array(z.enum(permissions))
    })
    .nullable(),
  /** What is to be answered about the PC's clock before anything is recorded; null when it is not in doubt. */
  clock: clockQuestionSchema.nullable(),
  preferences: preferencesSchema,
  demo: z.boolean(),
  now: utcInstantSchema,
  version: z.string(),
  dataFolder: z.string()
})

/** What the screen must know before anything else. */
export type AppState = z.infer<typeof appStateSchema>

/** The office's name and whose password it is. */
const mostNames = 4

const passwordWeightSchema = z.object({
  strength: z.enum(['weak', 'fair', 'good']),
  /** What there is of it that others would try. */
  easy: z.enum(['name', 'word', 'pattern', 'short']).nullable()
})

/** How hard a password is to guess, and what makes it easy. */
export type PasswordWeight = z.infer<typeof passwordWeightSchema>

const systemLogInStatusSchema = z.object({
  system: pcSystemSchema,
  /** Whether the system of this PC can keep anything sealed. */
  isAvailable: z.boolean(),
  /** Whether the office allows it. */
  isAllowed: z.boolean(),
  /** The last day on which whoever is logged in may use it; null while it is off for them. */
  until: localDaySchema.nullable()
})

/** How logging in through the system of this PC stands for whoever is logged in. */
export type SystemLogInStatus = z.infer<typeof systemLogInStatusSchema>

const changesSystemLogIn = { touches: ['systemLogIn.status', 'app.state'] } as const

export const appChannels = {
  'app.state': query(z.void(), appStateSchema),
  'app.changePreferences': action(preferencesChangeSchema, preferencesSchema, { touches: ['app.state'] }),
  /** Tells that nothing typed is left to save, so that a window that is being closed may go. */
  'app.saved': query(z.void(), z.null()),
  /** Whose work is in the program: a part each, as it is written in the notices; null where they do not lie beside it. */
  'app.licences': query(z.void(), z.array(z.string()).readonly().nullable()),
  'session.logIn': action(z.object({ account: enteredId, password }), appStateSchema, { answers: 'app.state' }),
  /** Logs in by what this PC keeps, sealed by its system, in place of the password. */
  'session.logInBySystem': action(z.object({ account: enteredId }), appStateSchema, { answers: 'app.state' }),
  'session.lock': action(z.void(), appStateSchema, { answers: 'app.state' }),
  'session.recover': action(z.object({ account: enteredId, recoveryKey: password, password }), appStateSchema, {
    answers: 'app.state'
  }),
  'session.changePassword': action(z.object({ current: password, next: password }), z.null()),
  /** Chooses a password of one's own in place of one that somebody else set; until then nothing else can be done. */
  'session.choosePassword': action(z.object({ password }), appStateSchema, { answers: 'app.state' }),
  /** Tells how hard a password is to guess, while it is typed. */
  'session.weighPassword': query(
    z.object({ password, names: z.array(z.string().max(limits.name)).max(mostNames) }),
    passwordWeightSchema
  ),
  /** Says that the PC's clock is right though it was doubted: from then on things are recorded again. */
  'session.confirmClock': action(z.void(), appStateSchema, { answers: 'app.state' }),
  'systemLogIn.status': action(z.void(), systemLogInStatusSchema),
  /** Says whether the people of this office may log in through the system of a PC. */
  'systemLogIn.allow': action(z.object({ isAllowed: z.boolean() }), z.null(), changesSystemLogIn),
  /** Turns it on or off for whoever is logged in, on this PC. */
  'systemLogIn.turnOn': action(z.object({ password }), z.null(), changesSystemLogIn),
  'systemLogIn.turnOff': action(z.void(), z.null(), changesSystemLogIn),
  /** Tells that someone is at the keyboard, so that the idle lock waits. */
  'session.stillHere': query(z.void(), z.null())
}
