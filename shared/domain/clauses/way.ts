import { z } from 'zod'
import { requiredWhen } from '../policy/policy.ts'
import { policyRules } from '../said.ts'

/** The lists of a policy. */
export const policyLists = ['signalKinds', 'complainantKinds', 'channels', 'classes', 'gravities', 'grounds'] as const

/** One way in which the software carries a clause out; `text`: the clause is only told in the regulation. */
export const waySchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('term'), id: z.string(), label: z.string() }),
  z.object({
    by: z.literal('field'),
    id: z.string(),
    /** The policy's own name for it. */
    label: z.string().exactOptional(),
    required: z.enum(requiredWhen)
  }),
  /** Its own permissions, on top of those of the role it builds on. */
  z.object({ by: z.literal('role'), label: z.string(), builtOn: z.string().exactOptional() }),
  z.object({ by: z.literal('stage'), label: z.string() }),
  z.object({ by: z.literal('signature'), label: z.string() }),
  z.object({ by: z.literal('letter'), label: z.string() }),
  z.object({ by: z.literal('list'), list: z.enum(policyLists), labels: z.array(z.string()) }),
  z.object({ by: z.literal('rule'), rule: z.enum(policyRules) }),
  z.object({ by: z.literal('text') })
])

/** One way in which the software carries a clause out. */
export type Way = z.infer<typeof waySchema>
