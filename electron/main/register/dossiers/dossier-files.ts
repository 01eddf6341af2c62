import { z } from 'zod'
import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import { instantSchema, type Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierFolder } from './dossier-folder.ts'
import { refuseDamaged } from '../disk/problem.ts'
import { Queue } from '../disk/queue.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const storedFileSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  /** In bytes. */
  size: z.number().int().min(0),
  /** SHA-256 of the base64 of the content. */
  hash: z.string(),
  savedAt: instantSchema
})

/** A file of a dossier: an attachment, or a document that was issued. */
export type StoredFile = z.infer<typeof storedFileSchema>

const listSchema = z.object({ files: z.array(storedFileSchema) })

/** What the files' store works with. */
export interface DossierFilesOptions extends SealedDisk {
  readonly digest: Digest
  readonly clock: () => Instant
}

const nameMaximum = 200

function tidyFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const tidied = Array.from(last, (character) => (character < ' ' || character === '\u007f' ? '' : character)).join('')
  return tidied.trim().slice(-nameMaximum) || 'bestand'
}

function freeName(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let candidate = name
  for (let copy = 2; taken.includes(candidate); copy += 1) candidate = `${stem} (${String(copy)})${extension}`
  return candidate
}

/** The files of dossiers, sealed under numbers: their names too are inside a seal. Nothing is ever overwritten. */
export class DossierFiles {
  readonly #options: DossierFilesOptions
  readonly #queue = new Queue()

  constructor(options: DossierFilesOptions) {
    this.#options = options
  }

  /** Keeps a file; a name that is taken gets a number behind it, as the answer tells. */
  save(number: DossierNumber, name: string, bytes: Uint8Array): Promise<Result<StoredFile>> {
    return this.#queue.run(number, async () => {
      const files = await this.list(number)
      if (!files.ok) return files
      const id = String(files.value.length + 1).padStart(4, '0')
      const path = `${dossierFolder(number)}/files/${id}`
      const written = await this.#options.disk.write(path, this.#options.sealer.seal(bytes, path))
      if (!written.ok) return written
      const taken = files.value.map((file) => file.name)
      const file: StoredFile = {
        id,
        name: freeName(tidyFileName(name), taken),
        size: bytes.length,
        hash: this.#hash(bytes),
        savedAt: this.#options.clock()
      }
      const listed = await this.#list(number).write({ files: [...files.value, file] })
      return listed.ok ? ok(file) : listed
    })
  }

  /** A file's content; fails with `register.fileMissing`, `register.damaged` or a disk error. */
  async read(number: DossierNumber, name: string): Promise<Result<Uint8Array>> {
    const files = await this.list(number)
    if (!files.ok) return files
    const file = files.value.find((candidate) => candidate.name === name)
    if (file === undefined) return refuse('register.fileMissing', { params: { number, name } })
    const path = `${dossierFolder(number)}/files/${file.id}`
    const sealed = await this.#options.disk.read(path)
    if (!sealed.ok) return sealed
    if (sealed.value === null) return refuse('register.fileMissing', { params: { number, name } })
    const bytes = this.#options.sealer.open(sealed.value, path)
    if (!bytes.ok) return refuseDamaged(path, 'seal')
    return this.#hash(bytes.value) === file.hash ? bytes : refuseDamaged(path, 'content')
  }

  /** The dossier's files in the order they were kept. */
  async list(number: DossierNumber): Promise<Result<StoredFile[]>> {
    const content = await this.#list(number).read()
    return content.ok ? ok(content.value?.files ?? []) : content
  }

  #list(number: DossierNumber): SealedDocument<z.infer<typeof listSchema>> {
    const path = `${dossierFolder(number)}/files/list`
    return sealedDocument(this.#options, { path, kind: 'files', schema: listSchema })
  }

  #hash(bytes: Uint8Array): string {
    return this.#options.digest(Buffer.from(bytes).toString('base64'))
  }
}
