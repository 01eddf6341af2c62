import { z } from 'zod'
import { said, type Named, type PolicyRule } from '../said.ts'

/** Something that is written. */
export const text = z.string().trim().min(1)

/** Words of the regulation's own that a screen shows. */
export const words = text.clone().register(said, { words: true })

/** The id of an item in a list of the regulation. */
export const itemId = z.string().regex(/^[a-z][A-Za-z0-9-]*$/)

/** The number of the clause that something follows from. */
export const clause = text.clone().register(said, { names: 'clauses' })

/** The id of an item in another list of the regulation. */
export const idOf = (names: Named) => itemId.clone().register(said, { names })

/** The id of a role that somebody must hold. */
export const heldRole = itemId.clone().register(said, { names: 'roles', held: true })

/** A yes or no that switches a rule on. */
export const switchOf = (rule: PolicyRule) => z.boolean().register(said, { rule })
