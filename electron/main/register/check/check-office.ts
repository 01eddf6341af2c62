import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { TwinCare } from '../disk/twin-file.ts'
import type { Finding, Known, VaultStamp } from '../proof/known.ts'
import { type Checking, still } from './checking.ts'
import { toldAsCopied } from './copied-at-work.ts'
import { verifyOfficeDocuments } from './office-documents.ts'
import { readFolder, type Verification } from './verify-folder.ts'

/** What a whole office is checked with. */
export interface OfficeChecking extends Omit<Checking, 'care'> {
  /** Reads the vault's file, with its second copy, and tells how it stands; null without one. */
  readonly vault: (care: TwinCare) => Promise<Result<VaultStamp | null>>
}

/** An older vault lets nobody in; what a refused log-in told already is not told twice. */
function olderVault(stamp: VaultStamp | null, known: Known): Finding[] {
  const subject = 'vault.json'
  if (stamp === null || !known.isOlderVault(stamp) || known.isFound(subject, 'vault.rolledBack')) return []
  return [{ subject, code: 'vault.older', detail: { revision: stamp.revision } }]
}

/**
 * Checks a whole office and changes nothing: all that `verifyFolder` looks at, every document of the office, the vault
 * against the journal, and of what is kept twice both copies. The command line and the screen both ask this, so they say
 * the same; a copy that was made while people worked is told as one.
 */
export async function checkOffice({ vault, ...options }: OfficeChecking): Promise<Result<Verification>> {
  const differing = new Map<string, Finding>()
  const care: TwinCare = {
    mends: false,
    tell: ({ path, reason }) => {
      differing.set(path, { subject: path, code: 'register.copyDiffers', detail: { subject: path, reason } })
    }
  }
  const checking: Checking = { ...options, care }
  try {
    const read = await readFolder(checking)
    if (!read.ok) return read
    const { verification, evidence } = read.value
    // After the journal, which is told of each change once the vault has it.
    const stamp = await still(checking, () => vault(care))
    const beside = await verifyOfficeDocuments(checking)
    const older = stamp.ok ? olderVault(stamp.value, evidence.known) : []
    const findings = [...verification.findings, ...beside, ...older, ...differing.values()]
    // Where somebody works meanwhile it is the data folder itself.
    const isItself = options.hold !== undefined
    return ok({ ...verification, findings: isItself ? findings : toldAsCopied(findings, evidence) })
  } catch (error) {
    if (options.signal?.aborted === true) return refuse('check.stopped')
    throw error
  }
}
