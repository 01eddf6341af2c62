import { z } from 'zod'
import { publicKeySchema } from './key-pair.ts'
import { lockSchema } from './lock.ts'

const circleSchema = z.object({
  publicKey: publicKeySchema,
  /** The private half, for the members. */
  lock: lockSchema
})

/** People who share a key, of which the newest counts; the older ones open what was sealed for them. */
export type Circle = z.infer<typeof circleSchema>

export const circlesSchema = z.object({
  /** Who sees every dossier. */
  overview: z.array(circleSchema).min(1),
  /** Who makes the reports, and so gets the anonymous line of each dossier. */
  reports: z.array(circleSchema).min(1),
  /** Who manages the accounts: this one signs. */
  accounts: z.array(circleSchema).length(1)
})

/** The circles of an office. */
export type Circles = z.infer<typeof circlesSchema>

/** What a circle is for. */
export type CircleName = keyof Circles

/** To what a circle's private key is bound in the boxes of its members. */
export function circleContext(vaultId: string, name: CircleName, { publicKey }: Pick<Circle, 'publicKey'>): string {
  return `vault/${vaultId}/circle/${name}/${publicKey}`
}
