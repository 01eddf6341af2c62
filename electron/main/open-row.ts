import { openSealedRow } from './register/index/row-seal.ts'
import type { RowOpener } from './services/ports/clerk.ts'
import { openHanded } from './vault/handed-keys.ts'

/** Opens a row of the register for the clerk, in whatever thread, with the keys that were handed to them. */
export const openRow: RowOpener = (number, body, keys) =>
  openSealedRow(number, body, (locked, context) => openHanded(locked, keys, context))
