import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'
import type { TakePiece } from './papers.ts'

/** Tells the time; a fixed one from source and in tests. */
export type Clock = () => Instant

/** Shows a window of the system in which a person chooses where to save. */
export interface SaveDialog {
  readonly choosePath: (suggested: string) => Promise<string | null>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<void>>
  /** Writes what is given piece by piece; what is refused half-way leaves nothing, and what stood there as it was. */
  readonly writePieces: (path: string, give: (take: TakePiece) => Promise<Result<void>>) => Promise<Result<void>>
}

/** Prints what the window has laid out for printing. */
export interface Printer {
  readonly printWindow: () => Promise<boolean>
}

/** Shows a window of the system in which a person chooses a file to read, or a folder. */
export interface FilePicker {
  /** The path of the chosen folder; null when the person thinks better of it. */
  readonly chooseFolder: () => Promise<string | null>
  /** The text of the chosen file; null when the person thinks better of it. */
  readonly readText: () => Promise<Result<string | null>>
}
