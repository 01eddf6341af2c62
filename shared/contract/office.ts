import { z } from 'zod'
import { calendarSettingsSchema } from '../domain/calendar/settings.ts'
import { officeSchema } from '../domain/office/office.ts'
import { policySchema } from '../domain/policy/policy.ts'
import { lineSchema, nameSchema } from '../domain/text/schema.ts'
import { action, query, refusalSchema } from './channel.ts'
import { searched } from './dossiers.ts'

/** An account as the settings screen shows it. */
export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  active: z.boolean()
})

/** An account as the settings screen shows it. */
export type Account = z.infer<typeof accountSchema>

/** A colleague to choose from, with the role that decides what that colleague may do. */
export const colleagueSchema = z.object({
  account: z.string(),
  name: z.string(),
  role: z.string(),
  active: z.boolean()
})

const password = z.string().max(1000)
const independentBodySchema = z.object({
  name: lineSchema(200),
  place: lineSchema(200),
  address: lineSchema(300).exactOptional(),
  postcode: lineSchema(20).exactOptional(),
  email: lineSchema(200).exactOptional(),
  website: lineSchema(300).exactOptional()
})

/** How long the office keeps its dossiers, where the regulation leaves that to the office. */
const retentionLengthSchema = z.object({
  value: z.number().int().min(1).max(100),
  unit: z.enum(['months', 'years'])
})

/** What set-up asks. */
export const setupRequestSchema = z.object({
  office: officeSchema,
  officer: z.object({ name: nameSchema(200), password }),
  policy: z.string(),
  independentBody: independentBodySchema,
  calendar: calendarSettingsSchema,
  /** Asked where the regulation names no retention. */
  retention: retentionLengthSchema.exactOptional(),
  /** The notes of which the stricter term is taken over. */
  stricter: z.array(z.string()).exactOptional()
})

/** What set-up asks. */
export type SetupRequest = z.infer<typeof setupRequestSchema>

/** Who works here decides who may do what, and whose turn it is. */
const people = {
  touches: [
    'accounts.list',
    'colleagues.list',
    'app.state',
    'reports.due',
    'today.list',
    'dossiers.list',
    ...searched,
    'dossiers.open'
  ]
} as const

export const officeChannels = {
  /** The example regulations that the product ships, and the files among them that cannot be used. */
  'setup.policies': query(
    z.void(),
    z.object({
      policies: z.array(policySchema).readonly(),
      refused: z.array(z.object({ file: z.string(), reasons: z.array(refusalSchema).readonly() })).readonly()
    })
  ),
  'setup.complete': action(setupRequestSchema, z.object({ recoveryKey: z.string() }), { touches: ['app.state'] }),
  'office.get': action(z.void(), z.object({ office: officeSchema, policy: policySchema })),
  'office.change': action(officeSchema, z.null(), { touches: ['office.get', 'app.state', 'reports.annual'] }),
  'accounts.list': action(z.void(), z.array(accountSchema)),
  'accounts.add': action(z.object({ name: nameSchema(200), role: z.string(), password }), accountSchema, people),
  'accounts.change': action(
    z.object({
      id: z.string(),
      name: nameSchema(200).exactOptional(),
      role: z.string().exactOptional(),
      active: z.boolean().exactOptional()
    }),
    accountSchema,
    people
  ),
  'accounts.resetPassword': action(z.object({ id: z.string(), password }), z.null()),
  'accounts.renewRecoveryKey': action(z.object({ password }), z.object({ recoveryKey: z.string() })),
  'colleagues.list': action(z.void(), z.array(colleagueSchema))
}
