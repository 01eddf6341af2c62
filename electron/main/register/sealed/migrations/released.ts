import { dossierFrom1 } from './dossier-1.ts'
import { draftFrom1 } from './draft-1.ts'
import type { Migration } from './migration.ts'

/** Every step ever released, one file each beside this one; format 1 is the first of every kind. */
export const releasedMigrations: readonly Migration[] = [dossierFrom1, draftFrom1]
