import type { RefusalCode } from '../../../../shared/refusal-codes.ts'
import { refuse, type Refusal } from '../../../../shared/result.ts'

/** What was being done when the disk refused: looking, or changing something. */
type Doing = 'look' | 'change'

const codes: Readonly<Record<Doing, Readonly<Record<string, RefusalCode>>>> = {
  look: { EACCES: 'register.noAccess', EPERM: 'register.noAccess', EBUSY: 'register.busy' },
  change: {
    EACCES: 'register.readOnly',
    EPERM: 'register.readOnly',
    EROFS: 'register.readOnly',
    EBUSY: 'register.busy',
    ENOSPC: 'register.diskFull',
    EDQUOT: 'register.diskFull'
  }
}

/** A failure to read or write, as it travels through libraries that only know exceptions. */
export class RegisterFault extends Error {
  readonly refusals: Refusal[]

  constructor(refusals: Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '))
    this.name = 'RegisterFault'
    this.refusals = refusals
  }
}

/** The operating system's code of an error, such as `ENOSPC`. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** A step of which the disk does not even say whether it was taken (`register.unsure`). */
export function unsure(error: unknown): RegisterFault {
  if (error instanceof RegisterFault) return error
  return new RegisterFault([{ code: 'register.unsure', params: { system: systemCode(error) ?? '' } }])
}

/** Whether the disk says that there is no such file, the only error that means "new". */
export function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT'
}

/**
 * A disk error as a refusal: `register.readOnly`, `register.noAccess`, `register.busy`, `register.diskFull`, else `register.unreadable`; `system` holds the
 * operating system's code and `subject` the file, as its path inside the data folder. Anything that is not a disk error is a bug and thrown.
 */
export function refuseDiskError(
  error: unknown,
  subject: string,
  doing: Doing = 'change'
): { readonly ok: false; readonly error: Refusal[] } {
  if (error instanceof RegisterFault) return { ok: false, error: error.refusals }
  const system = systemCode(error)
  if (system === null) throw error
  return refuse(codes[doing][system] ?? 'register.unreadable', { params: { system, subject } })
}

/** Whether all of it says that a file is damaged, and not that the disk failed. */
export function isDamage(refusals: readonly Refusal[]): boolean {
  return refusals.every(({ code }) => code === 'register.damaged')
}

/** A file that is there but does not hold: its seal, its JSON, its schema or its chain. */
export function refuseDamaged(
  subject: string,
  reason: string,
  params: Readonly<Record<string, string | number>> = {}
): { readonly ok: false; readonly error: Refusal[] } {
  return refuse('register.damaged', { params: { ...params, subject, reason } })
}
