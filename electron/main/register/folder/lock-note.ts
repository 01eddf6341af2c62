import { z } from 'zod'
import { parseJson } from '../../../../shared/domain/text/json.ts'
import { instantSchema } from '../../../../shared/domain/time.ts'
import { holderSchema } from './holder.ts'

const noteSchema = holderSchema.extend({ since: instantSchema, nonce: z.string() })
const noteBeforeSchema = noteSchema.pick({ computer: true, user: true, pid: true, since: true })

/** Who took the data folder, and when, as the file of the lock says it. */
export type LockNote = z.infer<typeof noteSchema>

/** The same, as version 0.1 said it. */
export type NoteBefore = z.infer<typeof noteBeforeSchema>

function parse<Content>(schema: z.ZodType<Content>, text: string | null): Content | null {
  if (text === null) return null
  try {
    const note = schema.safeParse(parseJson(text))
    return note.success ? note.data : null
  } catch {
    return null
  }
}

/** What a lock's file says; null when it cannot be read. */
export function readNote(text: string | null): LockNote | null {
  return parse(noteSchema, text)
}

/** What a lock's file of version 0.1 says; null when it cannot be read. */
export function readNoteBefore(text: string | null): NoteBefore | null {
  return parse(noteBeforeSchema, text)
}
