import { fingerprint, type Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { Result } from '../../../../shared/result.ts'
import type { DocumentStamp } from '../sealed/sealed-document.ts'
import type { Finding, KnownDocument } from './known.ts'

/** What holding the office's documents against the journal gave. */
export interface ComparedDocuments {
  readonly findings: readonly Finding[]
  /** What was written and not noted, as before a power cut; and every document of version 0.1. */
  readonly unnoted: ReadonlyMap<string, KnownDocument>
}

/** How a document stands, as the journal keeps it. */
export function knownDocument({ revision, content }: DocumentStamp, digest: Digest): KnownDocument {
  return { revision, digest: fingerprint({ content }, digest) }
}

/** Holds the office's documents against what is known of them: gone, damaged, or put back to an older version. */
export function compareDocuments(
  stamps: ReadonlyMap<string, Result<DocumentStamp | null>>,
  known: ReadonlyMap<string, KnownDocument>,
  digest: Digest
): ComparedDocuments {
  const findings: Finding[] = []
  const unnoted = new Map<string, KnownDocument>()
  for (const [subject, stamp] of stamps) {
    if (!stamp.ok) {
      findings.push(...stamp.error.map(({ code, params = {} }) => ({ subject, code, detail: { ...params, subject } })))
      continue
    }
    const before = known.get(subject)
    const now = stamp.value === null ? null : knownDocument(stamp.value, digest)
    if (now === null) {
      if (before !== undefined) findings.push({ subject, code: 'register.documentMissing', detail: { subject } })
    } else if (before === undefined || now.revision > before.revision) unnoted.set(subject, now)
    else if (now.revision < before.revision || now.digest !== before.digest) {
      findings.push({ subject, code: 'register.documentOlder', detail: { subject, revision: now.revision } })
    }
  }
  return { findings, unnoted }
}
