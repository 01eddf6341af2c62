import { z } from 'zod'
import { ok, type Result } from '../../../../shared/result.ts'
import { copiesFolder } from '../disk/twin-file.ts'
import { type DocumentStamp, sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const allowed = /^(?:office|statistics|destroyed|presentations|(?:policies|reports)\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/

/** The folders that hold documents of the office. */
const folders = ['policies', 'reports'] as const

/** A folder that holds documents of the office. */
export type OfficeFolder = (typeof folders)[number]

const single = ['office', 'statistics', 'destroyed', 'presentations'] as const

/** Gets every document that was written, as it stands since. */
export type OnWritten = (name: string, stamp: DocumentStamp) => Promise<void>

/** The office's own documents beside the dossiers: the office itself, every policy version in force, reports. */
export class OfficeDocuments {
  readonly #place: SealedDisk
  readonly #onWritten: OnWritten

  constructor(place: SealedDisk, onWritten: OnWritten = () => Promise.resolve()) {
    this.#place = place
    this.#onWritten = onWritten
  }

  /** The document of that name, such as `office` or `policies/EW-v1`; another name is a bug. */
  document<Value>(name: string, schema: z.ZodType<Value>): SealedDocument<Value> {
    if (!allowed.test(name)) throw new Error('Not the name of an office document')
    const kind = name.split('/')[0] ?? name
    const document = sealedDocument(this.#place, { path: name, kind, schema, isTwin: true })
    return {
      ...document,
      write: async (value) => {
        const written = await document.write(value)
        const stamp = written.ok ? await document.stamp() : written
        if (stamp.ok && stamp.value !== null) await this.#onWritten(name, stamp.value)
        return written
      }
    }
  }

  /** The names in a folder, such as `policies/EW-v1`, sorted; also those of which only the second copy is left. */
  async names(folder: OfficeFolder): Promise<Result<string[]>> {
    const names = new Set<string>()
    for (const place of [folder, `${copiesFolder}/${folder}`]) {
      const files = await this.#place.disk.list(place)
      if (!files.ok) return files
      for (const { name, isFolder } of files.value) if (!isFolder) names.add(`${folder}/${name}`)
    }
    return ok([...names].toSorted())
  }

  /** How every document of the office stands, by name; null for one that is not there, a refusal for one that is damaged. */
  async stamps(names: readonly string[]): Promise<Result<ReadonlyMap<string, Result<DocumentStamp | null>>>> {
    const all = new Set([...single, ...names])
    for (const folder of folders) {
      const listed = await this.names(folder)
      if (!listed.ok) return listed
      for (const name of listed.value) all.add(name)
    }
    const stamps = new Map<string, Result<DocumentStamp | null>>()
    for (const name of all) stamps.set(name, await this.document(name, z.unknown()).stamp())
    return ok(stamps)
  }
}

/** The name of a policy version's document. */
export function policyDocumentName(id: string, version: number): string {
  return `policies/${id}-v${String(version)}`
}
