import { z } from 'zod'
import { type Draft, draftSchema } from '../../../shared/contract/dossiers.ts'
import { checkLengths, checkSizes } from '../../../shared/domain/form/check-length.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { KeptDraft } from './ports/register.ts'

/** How long one value may be in the drafts that are no form. */
const mostOf: Readonly<Partial<Record<Draft['kind'], number>>> = { policy: limits.policy, letter: limits.longText }

const jsonSchema = z.json()

/** Values as they are kept: an account that is named as undefined is not named. */
function jsonOf(values: Draft['values']): z.infer<typeof jsonSchema> {
  return jsonSchema.parse(JSON.parse(JSON.stringify(values)))
}

function shown({ account: _account, key, ...draft }: KeptDraft): Draft | null {
  const parsed = draftSchema.safeParse({ ...draft, subject: key })
  return parsed.success ? parsed.data : null
}

/** What was typed and not yet registered or recorded; each account sees its own. */
export class DraftsService {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The account's drafts; one that a crash left behind after it was recorded is cleared away instead. */
  list(): Promise<Result<Draft[]>> {
    return this.#desk.work(async (session) => {
      const listed = await session.register.drafts.list(session.actor.id)
      if (!listed.ok) return listed
      const recorded = session.register.index.marks()
      const isDone = ({ account, id, savedAt }: KeptDraft): boolean =>
        savedAt < (recorded.get(`${account}/${id}`) ?? '')
      for (const { id } of listed.value.drafts.filter(isDone)) {
        await session.register.drafts.discard(session.actor.id, id)
      }
      const open = listed.value.drafts.filter((draft) => !isDone(draft))
      return ok(open.map(shown).filter((draft) => draft !== null))
    })
  }

  /** Keeps a draft; a field takes no more in a draft than on the form (`field.tooLong`). */
  save(draft: Omit<Draft, 'savedAt'>): Promise<Result<Draft>> {
    return this.#desk.work(async (session) => {
      const { id, kind, subject, values } = draft
      const most = mostOf[kind]
      const tooLong = most === undefined ? checkLengths(values) : checkSizes(values, most)
      if (tooLong.length > 0) return fail(tooLong)
      const savedAt = this.#desk.now()
      const kept = { id, kind, key: subject, account: session.actor.id, values: jsonOf(values), savedAt }
      const saved = await session.register.drafts.save(kept)
      return saved.ok ? ok({ ...draft, savedAt }) : saved
    })
  }

  discard(id: string): Promise<Result<null>> {
    return this.#desk.work(async (session) => {
      const discarded = await session.register.drafts.discard(session.actor.id, id)
      return discarded.ok ? ok(null) : discarded
    })
  }
}
