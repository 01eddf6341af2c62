import { type CheckRecord, checkRecordSchema, type CheckProgress } from '../../../../shared/domain/office/check.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { filesBelow, sizeOf } from '../disk/files-below.ts'
import { isDamage } from '../disk/problem.ts'
import { sealedDocument, type SealedDocument } from '../sealed/sealed-document.ts'
import { checkOffice, type OfficeChecking } from './check-office.ts'
import type { Verification } from './verify-folder.ts'

/** What a check is done with. */
export interface CheckOrder {
  readonly signal: AbortSignal
  readonly onProgress: (progress: CheckProgress) => void
}

/** Checks of the office in which somebody works meanwhile, and how the last one went. */
export class Checks {
  readonly #options: OfficeChecking

  constructor(options: OfficeChecking) {
    this.#options = options
  }

  /** Checks all; fails with `check.stopped` when it is given up. */
  run(order: CheckOrder): Promise<Result<Verification>> {
    return checkOffice({ ...this.#options, ...order })
  }

  /** How large the data folder is, in bytes. */
  async size(signal: AbortSignal): Promise<Result<number>> {
    const files = await filesBelow(this.#options.disk, '', signal)
    return files.ok ? ok(sizeOf(files.value)) : files
  }

  /** How the last one went; null when there was none. One whose record is damaged is none: the next one writes it anew. */
  async last(): Promise<Result<CheckRecord | null>> {
    const kept = await this.#document().read()
    return !kept.ok && isDamage(kept.error) ? ok(null) : kept
  }

  keep(record: CheckRecord): Promise<Result<void>> {
    return this.#document().write(record)
  }

  #document(): SealedDocument<CheckRecord> {
    return sealedDocument(this.#options, { path: 'check', kind: 'check', schema: checkRecordSchema })
  }
}
