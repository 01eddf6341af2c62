import { z } from 'zod'

/** How far long work has come. */
export const progressSchema = z.object({
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative()
})
