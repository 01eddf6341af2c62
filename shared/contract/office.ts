import { z } from 'zod'
import { officeSchema } from '../domain/office/office.ts'
import { policySchema } from '../domain/policy/policy.ts'
import { limits } from '../domain/text/limits.ts'
import { lineSchema, nameSchema } from '../domain/text/schema.ts'
import { action, query, refusalSchema } from './channel.ts'
import { searched } from './dossiers.ts'
import { enteredCalendar, enteredId, enteredPassword as password } from './entered.ts'

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

const independentBodySchema = z.object({
  name: lineSchema(limits.name),
  place: lineSchema(limits.name),
  address: lineSchema(limits.address).exactOptional(),
  postcode: lineSchema(limits.postcode).exactOptional(),
  email: lineSchema(limits.email).exactOptional(),
  website: lineSchema(limits.website).exactOptional()
})

/** How long the office keeps its dossiers, where the regulation leaves that to the office. */
const retentionLengthSchema = z.object({
  value: z.number().int().min(1).max(100),
  unit: z.enum(['months', 'years'])
})

/** What set-up asks. */
export const setupRequestSchema = z.object({
  office: officeSchema,
  officer: z.object({ name: nameSchema(limits.name), password }),
  policy: enteredId,
  independentBody: independentBodySchema,
  calendar: enteredCalendar,
  /** Asked where the regulation names no retention. */
  retention: retentionLengthSchema.exactOptional(),
  /** The notes of which the stricter term is taken over. */
  stricter: z.array(enteredId).max(limits.policyItems).exactOptional()
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
  'accounts.add': action(z.object({ name: nameSchema(limits.name), role: enteredId, password }), accountSchema, people),
  'accounts.change': action(
    z.object({
      id: enteredId,
      name: nameSchema(limits.name).exactOptional(),
      role: enteredId.exactOptional(),
      active: z.boolean().exactOptional()
    }),
    accountSchema,
    people
  ),
  'accounts.resetPassword': action(z.object({ id: enteredId, password }), z.null()),
  'accounts.renewRecoveryKey': action(z.object({ password }), z.object({ recoveryKey: z.string() }), {
    touches: ['today.list']
  }),
  /** Says that the recovery key that was shown is kept somewhere safe. */
  'accounts.recoveryKeyKept': action(z.void(), z.null(), { touches: ['today.list'] }),
  'colleagues.list': action(z.void(), z.array(colleagueSchema))
}
