import { z } from 'zod'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { type Instant, instantSchema } from '../../../../shared/domain/time.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { isDamage } from '../disk/problem.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

const draftSchema = z.object({
  id: idSchema,
  /** The account whose draft it is; nobody else sees it. */
  account: idSchema,
  /** Which screen it belongs to, and what that screen was open on. */
  kind: z.string().min(1),
  key: z.string(),
  values: z.json(),
  savedAt: instantSchema
})

/** Something typed and not yet entered; what its values look like is the screen's own affair. */
export type Draft = z.infer<typeof draftSchema>

/** An account's drafts, newest first, and the ids of those that can no longer be read. */
export interface DraftList {
  readonly drafts: Draft[]
  readonly damaged: string[]
}

/** Is told of each draft that turns out to be damaged; it is set aside once that is noted. */
export type OnDamagedDraft = (path: string) => Promise<Result<void>>

/** What the drafts' store works with. */
export interface DraftStoreOptions extends SealedDisk {
  readonly clock?: () => Instant
  readonly onDamaged?: OnDamagedDraft
}

/** Drafts, sealed, one file each. */
export class DraftStore {
  readonly #place: DraftStoreOptions

  constructor(place: DraftStoreOptions) {
    this.#place = place
  }

  /** Keeps a draft in the place of its earlier version. */
  save(draft: Draft): Promise<Result<void>> {
    return this.#document(draft.account, draft.id).write(draftSchema.parse(draft))
  }

  /** One draft, or null when there is none. */
  read(account: string, id: string): Promise<Result<Draft | null>> {
    return this.#document(account, id).read()
  }

  /** All drafts of an account. */
  async list(account: string): Promise<Result<DraftList>> {
    const files = await this.#place.disk.list(`drafts/${idSchema.parse(account)}`)
    if (!files.ok) return files
    const drafts: Draft[] = []
    const damaged: string[] = []
    for (const { name } of files.value.filter((file) => !file.isFolder)) {
      const draft = await this.#document(account, name).read()
      if (!draft.ok) {
        damaged.push(name)
        if (isDamage(draft.error)) await this.#setAside(this.#path(account, name))
      } else if (draft.value !== null) drafts.push(draft.value)
    }
    return ok({ drafts: drafts.sort((left, right) => (left.savedAt > right.savedAt ? -1 : 1)), damaged })
  }

  /** Throws a draft away; one that is not there is no error. */
  discard(account: string, id: string): Promise<Result<void>> {
    return this.#place.disk.removeFile(this.#path(account, id))
  }

  /** Throws away every draft of an act in one of these dossiers, whosever it is. */
  async discardAbout(numbers: readonly DossierNumber[]): Promise<Result<void>> {
    const accounts = await this.#place.disk.list('drafts')
    if (!accounts.ok) return accounts
    for (const { name } of accounts.value.filter(({ isFolder }) => isFolder)) {
      const listed = await this.list(name)
      if (!listed.ok) return listed
      for (const { id } of listed.value.drafts.filter(({ key }) =>
        numbers.some((number) => key.startsWith(`${number}/`))
      )) {
        const discarded = await this.discard(name, id)
        if (!discarded.ok) return discarded
      }
    }
    return ok(undefined)
  }

  /** The paths of the drafts that are damaged, whosever they are; nothing is changed. */
  async damaged(): Promise<Result<string[]>> {
    const accounts = await this.#place.disk.list('drafts')
    if (!accounts.ok) return accounts
    const damaged: string[] = []
    for (const { name: account } of accounts.value.filter(({ isFolder }) => isFolder)) {
      const files = await this.#place.disk.list(`drafts/${account}`)
      if (!files.ok) return files
      for (const { name } of files.value.filter((file) => !file.isFolder)) {
        const draft = await this.#document(account, name).read()
        if (!draft.ok && isDamage(draft.error)) damaged.push(this.#path(account, name))
      }
    }
    return ok(damaged)
  }

  /** Puts a damaged draft where nothing reads it, once that is told; what cannot be told or moved now is so at the next reading. */
  async #setAside(path: string): Promise<void> {
    const { clock, disk, onDamaged } = this.#place
    if (clock === undefined || onDamaged === undefined) return
    const told = await onDamaged(path)
    if (told.ok) await disk.move(path, `terzijde/${clock().replace(/[:.]/g, '-')}/${path}`)
  }

  #path(account: string, id: string): string {
    return `drafts/${idSchema.parse(account)}/${idSchema.parse(id)}`
  }

  #document(account: string, id: string): SealedDocument<Draft> {
    return sealedDocument(this.#place, { path: this.#path(account, id), kind: 'draft', schema: draftSchema })
  }
}
