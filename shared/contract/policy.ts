import { z } from 'zod'
import { policySchema } from '../domain/policy/policy.ts'
import { countedDaySchema } from '../domain/calendar/years.ts'
import { action } from './channel.ts'
import { searched } from './dossiers.ts'
import { enteredPolicy } from './entered.ts'

/** A regulation decides of nearly everything what it is. */
const everythingSaid = {
  touches: [
    'policy.versions',
    'office.get',
    'app.state',
    'accounts.list',
    'today.list',
    'dossiers.list',
    ...searched,
    'dossiers.open',
    'reports.due',
    'reports.annual'
  ]
} as const

export const policyChannels = {
  /** Every version that was ever in force, the first one first. */
  'policy.versions': action(z.void(), z.array(policySchema)),
  /** Keeps an edited policy as the next version; what is wrong with it is named by the service, with its path. */
  'policy.save': action(
    z.object({ policy: enteredPolicy, effectiveFrom: countedDaySchema }),
    policySchema,
    everythingSaid
  ),
  /** Takes back a version that has not begun; it stays to be read. */
  'policy.withdraw': action(z.object({ version: z.number().int().positive() }), policySchema, everythingSaid),
  /** Asks where to, and writes that version there with its calendar; null when the person thinks better of it. */
  'policy.export': action(
    z.object({ version: z.number().int().positive() }),
    z.object({ path: z.string().nullable() })
  ),
  /** Asks which file, and reads a policy from it to look over and save; null when the person thinks better of it. */
  'policy.import': action(z.void(), policySchema.nullable())
}
