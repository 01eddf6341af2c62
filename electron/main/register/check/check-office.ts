import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { TwinCare } from '../disk/twin-file.ts'
import type { Finding } from '../proof/known.ts'
import { type Checking, still } from './checking.ts'
import { verifyOfficeDocuments } from './office-documents.ts'
import { type Verification, verifyFolder } from './verify-folder.ts'

/** What a whole office is checked with. */
export interface OfficeChecking extends Omit<Checking, 'care'> {
  /** Reads the vault's file, with its second copy. */
  readonly vault: (care: TwinCare) => Promise<Result<unknown>>
}

/**
 * Checks a whole office and changes nothing: all that `verifyFolder` looks at, every document of the office, and of what
 * is kept twice both copies. The command line and the screen both ask this, so they say the same.
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
    const verified = await verifyFolder(checking)
    if (!verified.ok) return verified
    const beside = await verifyOfficeDocuments(checking)
    return ok({ ...verified.value, findings: [...verified.value.findings, ...beside, ...differing.values()] })
  } catch (error) {
    if (options.signal?.aborted === true) return refuse('check.stopped')
    throw error
  }
}
