import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { TwinCare } from '../disk/twin-file.ts'
import type { Finding } from '../proof/known.ts'
import { type Checking, still } from './checking.ts'
import { toldAsCopied } from './copied-at-work.ts'
import { verifyOfficeDocuments } from './office-documents.ts'
import { readFolder, type Verification } from './verify-folder.ts'

/** What a whole office is checked with. */
export interface OfficeChecking extends Omit<Checking, 'care'> {
  /** Reads the vault's file, with its second copy. */
  readonly vault: (care: TwinCare) => Promise<Result<unknown>>
}

/**
 * Checks a whole office and changes nothing: all that `verifyFolder` looks at, every document of the office, and of what
 * is kept twice both copies. The command line and the screen both ask this, so they say the same; a copy that was made while
 * people worked is told as one.
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
    await still(checking, () => vault(care))
    const read = await readFolder(checking)
    if (!read.ok) return read
    const { verification, evidence } = read.value
    const beside = await verifyOfficeDocuments(checking)
    const findings = [...verification.findings, ...beside, ...differing.values()]
    // Where somebody works meanwhile it is the data folder itself.
    const isItself = options.hold !== undefined
    return ok({ ...verification, findings: isItself ? findings : toldAsCopied(findings, evidence) })
  } catch (error) {
    if (options.signal?.aborted === true) return refuse('check.stopped')
    throw error
  }
}
