import filenamify from 'filenamify'
import { limits } from '../../../shared/domain/text/limits.ts'
import { tidyLine } from '../../../shared/domain/text/tidy.ts'

/** Characters that turn the direction in which a name is read, so that its ending stands elsewhere than it seems. */
const turning = /\p{Bidi_Control}/gu

/** Something by which a person knows the file again. */
const hasName = /[\p{L}\p{N}]/u

/**
 * The name of a file as any system can keep it, and as it reads: without folders, signs that a system keeps for itself, and
 * what turns its direction; too long a name keeps its ending. Empty when nothing is left.
 */
export function fileNameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const tidy = tidyLine(last.slice(-4 * limits.fileName).replace(turning, ''))
  return hasName.test(tidy) ? filenamify(tidy, { replacement: '_', maxLength: limits.fileName }).trim() : ''
}
