import { z } from 'zod'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { type Instant, instantSchema } from '../../../../shared/domain/time.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { isDamage, refuseDamaged } from '../disk/problem.ts'
import { parseLocked, printLocked, type Sharing } from '../sealed/dossier-keys.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

const headSchema = z.object({
  id: idSchema,
  /** The account whose draft it is; nobody else sees it. */
  account: idSchema,
  /** Which screen it belongs to, and what that screen was open on. */
  kind: z.string().min(1),
  key: z.string(),
  savedAt: instantSchema
})

const valuesSchema = z.json()

const draftSchema = headSchema.extend({ values: valuesSchema })

/** What was typed opens for whoever typed it alone; before the accounts had keys of their own, for everybody, until they read it. */
const keptSchema = z.union([headSchema.extend({ sealed: z.base64() }).strict(), draftSchema])

/** What is kept of a draft. */
type Kept = z.infer<typeof keptSchema>

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
  readonly sharing?: Pick<Sharing, 'keys' | 'own'>
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
    return this.#document(draft.account, draft.id).write(this.#sealed(draftSchema.parse(draft)))
  }

  /** One draft, or null when there is none. */
  async read(account: string, id: string): Promise<Result<Draft | null>> {
    const kept = await this.#document(account, id).read()
    if (!kept.ok || kept.value === null) return kept.ok ? ok(null) : kept
    return this.#opened(kept.value)
  }

  /** All drafts of an account. */
  async list(account: string): Promise<Result<DraftList>> {
    const files = await this.#place.disk.list(`drafts/${idSchema.parse(account)}`)
    if (!files.ok) return files
    const drafts: Draft[] = []
    const damaged: string[] = []
    for (const { name } of files.value.filter((file) => !file.isFolder)) {
      const kept = await this.#document(account, name).read()
      if (!kept.ok && isDamage(kept.error)) await this.#setAside(this.#path(account, name))
      const draft: Result<Draft | null> = kept.ok && kept.value !== null ? this.#opened(kept.value) : ok(null)
      // What was sealed for keys that a reset password replaced stays: the recovery key may open it yet.
      if (!kept.ok || !draft.ok) damaged.push(name)
      else if (draft.value !== null) {
        drafts.push(draft.value)
        // What the disk refuses now is sealed at the next reading.
        if (kept.value !== null && !('sealed' in kept.value) && this.#readers() !== null) await this.save(draft.value)
      }
    }
    return ok({ drafts: drafts.sort((left, right) => (left.savedAt > right.savedAt ? -1 : 1)), damaged })
  }

  /** Seals anew, for their present key, what an account typed before its password was lost. */
  async handOn(account: string): Promise<Result<void>> {
    const listed = await this.list(account)
    if (!listed.ok) return listed
    for (const draft of listed.value.drafts) {
      const saved = await this.save(draft)
      if (!saved.ok) return saved
    }
    return ok(undefined)
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
      const discarded = await this.#discardAboutOf(name, numbers)
      if (!discarded.ok) return discarded
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

  async #discardAboutOf(account: string, numbers: readonly DossierNumber[]): Promise<Result<void>> {
    const files = await this.#place.disk.list(`drafts/${account}`)
    if (!files.ok) return files
    for (const { name } of files.value.filter((file) => !file.isFolder)) {
      const kept = await this.#document(account, name).read()
      const key = kept.ok ? (kept.value?.key ?? '') : ''
      if (!numbers.some((number) => key.startsWith(`${number}/`))) continue
      const discarded = await this.discard(account, name)
      if (!discarded.ok) return discarded
    }
    return ok(undefined)
  }

  /** For whom what this session types is sealed; null where nobody has a key of their own. */
  #readers(): ReturnType<Sharing['own']> {
    return this.#place.sharing?.own() ?? null
  }

  #sealed({ values, ...head }: Draft): Kept {
    const readers = this.#readers()
    if (this.#place.sharing === undefined || readers === null) return { ...head, values }
    const plain = Buffer.from(JSON.stringify(values), 'utf8')
    const locked = this.#place.sharing.keys.seal(plain, readers, this.#path(head.account, head.id))
    return { ...head, sealed: Buffer.from(printLocked(locked)).toString('base64') }
  }

  /** A draft of one's own opens with the recovery key too, after a password was lost. */
  #opened(kept: Kept): Result<Draft> {
    if (!('sealed' in kept)) return ok(kept)
    const { sealed, ...head } = kept
    const path = this.#path(head.account, head.id)
    const locked = parseLocked(Buffer.from(sealed, 'base64'))?.locked
    const plain = locked === undefined ? null : (this.#place.sharing?.keys.openToHandOn(locked, path) ?? null)
    if (plain === null || !plain.ok) return refuseDamaged(path, 'seal')
    return ok({ ...head, values: valuesSchema.parse(JSON.parse(Buffer.from(plain.value).toString('utf8'))) })
  }

  #path(account: string, id: string): string {
    return `drafts/${idSchema.parse(account)}/${idSchema.parse(id)}`
  }

  #document(account: string, id: string): SealedDocument<Kept> {
    return sealedDocument(this.#place, { path: this.#path(account, id), kind: 'draft', format: 2, schema: keptSchema })
  }
}
