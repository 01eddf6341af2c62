import { z } from 'zod'

/**
 * A count as a report may show it: the number itself; `below`, when it is smaller than that and could point at
 * a person; or `withheld`, when it would give such a count away.
 */
export const shownCountSchema = z.union([
  z.number().int().nonnegative(),
  z.object({ below: z.number().int() }),
  z.object({ withheld: z.literal(true) })
])

/** A count as a report may show it. */
export type ShownCount = z.infer<typeof shownCountSchema>
