import { refuse, type Result } from '../../../../shared/result.ts'
import type { TakePiece } from './papers.ts'

/** Opens files in other programs, each as a temporary copy outside the safe (ADR 52). */
export interface Elsewhere {
  /** Writes a copy of what is given piece by piece, for its owner alone and to read only; gives its path. What is refused leaves nothing. */
  readonly copy: (name: string, give: (take: TakePiece) => Promise<Result<void>>) => Promise<Result<string>>
  /** Hands a copy to the program that the system has for it; false, and no copy any more, where it has none. */
  readonly open: (path: string) => Promise<boolean>
  /** Removes every copy, also of an earlier run; one that another program holds stays until the next time. */
  readonly clear: () => Promise<void>
}

/** A place from which nothing is opened. */
export const nothingElsewhere: Elsewhere = {
  copy: (name) => Promise.resolve(refuse('file.notCopied', { params: { name } })),
  open: () => Promise.resolve(false),
  clear: () => Promise.resolve()
}
