import type { z } from 'zod'
import { ok, type Result } from '../../../../shared/result.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const allowed = /^(?:office|statistics|presentations|(?:policies|reports)\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/

/** The folders that hold documents of the office. */
export type OfficeFolder = 'policies' | 'reports'

/** The office's own documents beside the dossiers: the office itself, every policy version in force, reports. */
export class OfficeDocuments {
  readonly #place: SealedDisk

  constructor(place: SealedDisk) {
    this.#place = place
  }

  /** The document of that name, such as `office` or `policies/EW-v1`; another name is a bug. */
  document<Value>(name: string, schema: z.ZodType<Value>): SealedDocument<Value> {
    if (!allowed.test(name)) throw new Error('Not the name of an office document')
    const kind = name.split('/')[0] ?? name
    return sealedDocument(this.#place, { path: name, kind, schema })
  }

  /** The names in a folder, such as `policies/EW-v1`, sorted. */
  async names(folder: OfficeFolder): Promise<Result<string[]>> {
    const files = await this.#place.disk.list(folder)
    if (!files.ok) return files
    return ok(files.value.filter(({ isFolder }) => !isFolder).map(({ name }) => `${folder}/${name}`))
  }
}

/** The name of a policy version's document. */
export function policyDocumentName(id: string, version: number): string {
  return `policies/${id}-v${String(version)}`
}
