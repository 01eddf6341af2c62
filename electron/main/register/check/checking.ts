import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { Refusal } from '../../../../shared/result.ts'
import type { CheckProgress } from '../../../../shared/domain/office/check.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Finding } from '../proof/known.ts'
import type { DossierKeys } from '../sealed/dossier-keys.ts'
import type { PaperPlace } from '../sealed/segments.ts'

/** What a check works with; the sealer stands for an unlocked vault, without which no seal can be checked. */
export interface Checking extends PaperPlace {
  readonly digest: Digest
  readonly clock: () => Instant
  readonly keys?: DossierKeys
  /** Of a folder in which somebody works meanwhile: does a task while nothing changes. Without it nobody does. */
  readonly hold?: <Value>(task: () => Promise<Value>) => Promise<Value>
  /** Gives the check up. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: CheckProgress) => void
}

/** What was found. */
export interface Findings {
  /** Each is something to act on. */
  readonly findings: readonly Finding[]
  /** What is only to know, as it heals by itself. */
  readonly notes: readonly Finding[]
}

/** What a refusal says of what it concerns. */
export function findingsOf(subject: string, refusals: readonly Refusal[]): Finding[] {
  return refusals.map(({ code, params }) => ({ subject, code, detail: { ...params } }))
}

/** Looks while nothing changes, so that nothing is seen half done. */
export function still<Value>({ hold }: Checking, task: () => Promise<Value>): Promise<Value> {
  return hold === undefined ? task() : hold(task)
}
