import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { KeptPaper } from '../../../../shared/domain/dossier/papers.ts'
import type { Result } from '../../../../shared/result.ts'

/** Takes a content piece by piece; what it refuses ends the giving. */
export type TakePiece = (piece: Uint8Array) => Promise<Result<void>>

/** What is told of a file once it is written. */
export type WrittenPaper = Pick<KeptPaper, 'id' | 'size' | 'digest' | 'key'>

/** A file that is being written; it counts once an event of its dossier names it. */
export interface PaperWriting {
  /** Takes in the next bytes; after a refusal there is nothing left to go on with. */
  readonly add: TakePiece
  /** Flushes it all: only then is it there. */
  readonly finish: () => Promise<Result<WrittenPaper>>
  /** Drops what was written. */
  readonly cancel: () => Promise<void>
}

/** The files of dossiers. */
export interface Papers {
  readonly begin: (number: DossierNumber) => PaperWriting
  /** Gives a file's content piece by piece, each checked before it is given. */
  readonly read: (number: DossierNumber, paper: KeptPaper, take: TakePiece) => Promise<Result<void>>
  /** Gives one piece of it, counted from nought; an empty one behind the last. */
  readonly piece: (number: DossierNumber, paper: KeptPaper, index: number) => Promise<Result<Uint8Array>>
  /** Destroys a file's content; what is not there is no error. */
  readonly remove: (number: DossierNumber, id: string) => Promise<Result<void>>
  /** Removes the files that no event names and that nobody is writing. */
  readonly sweep: (number: DossierNumber, named: readonly KeptPaper[]) => Promise<Result<void>>
}

/** What looks at a file that comes in. */
export interface FileLook {
  /** Its name as any system can keep it; empty when nothing is left of it. */
  readonly nameOf: (name: string) => string
  /** So many bytes of the beginning show what a file is. */
  readonly headSize: number
  /** What its first bytes show it to be, as a MIME type; empty when they show nothing. */
  readonly formatOf: (head: Uint8Array) => Promise<string>
}
