import { z } from 'zod'
import { ok, type Result } from '../../../../shared/result.ts'
import { isDamage } from '../disk/problem.ts'
import { copiesFolder } from '../disk/twin-file.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const journalHeadSchema = z.object({ seq: z.number().int().positive(), hash: z.string().min(1) })

/** How far the journal had come: the number and the hash of its last entry. */
export type JournalHead = z.infer<typeof journalHeadSchema>

/** The journal's head. */
export interface JournalHeadFile {
  /** The furthest of the two copies that hold; one that is damaged is told, and where none holds that is a refusal. */
  readonly read: () => Promise<Result<JournalHead | null>>
  readonly write: (head: JournalHead) => Promise<Result<void>>
  /** Writes both copies, so that neither tells of a journal that is no more. */
  readonly writeBoth: (head: JournalHead) => Promise<Result<void>>
}

/** What an opening notes of a head that is further than the journal, or lost. */
export function notesOnHead(head: Result<JournalHead | null>, actual: number) {
  if (!head.ok) return isDamage(head.error) ? [{ kind: 'journal-head-lost', detail: { actual } }] : []
  if (head.value === null) return actual > 1 ? [{ kind: 'journal-head-lost', detail: { actual } }] : []
  const expected = head.value.seq
  return expected > actual ? [{ kind: 'journal-cut', detail: { expected, actual } }] : []
}

/**
 * The journal's head, beside the journal; after a crash it may be behind the journal, never ahead of it. It is written
 * to two files in turn, so that one that is damaged leaves the other, an entry behind, at the cost of one writing.
 */
export function journalHead(place: SealedDisk): JournalHeadFile {
  const path = 'journal-head'
  const [first, second] = [path, `${copiesFolder}/${path}`].map((copy) =>
    sealedDocument(place, { path: copy, kind: 'journal-head', schema: journalHeadSchema })
  ) as [SealedDocument<JournalHead>, SealedDocument<JournalHead>]
  return {
    read: async () => {
      const [one, other] = [await first.read(), await second.read()]
      const held = [one, other].flatMap((read) => (read.ok && read.value !== null ? [read.value] : []))
      const furthest = held.toSorted((left, right) => right.seq - left.seq)[0]
      if (furthest === undefined) return one.ok ? other : one
      // One that is damaged is written anew in its turn.
      if ([one, other].some((read) => !read.ok && isDamage(read.error))) place.care?.tell({ path, reason: 'damaged' })
      return ok(furthest)
    },
    write: (head) => (head.seq % 2 === 0 ? second : first).write(head),
    writeBoth: async (head) => {
      const written = await first.write(head)
      return written.ok ? second.write(head) : written
    }
  }
}
