import type { Migration } from './migration.ts'

/** Format 1 held the events for everybody at the office; they may stand so in format 2 too, until they are sealed for some. */
export const dossierFrom1: Migration = { kind: 'dossier', from: 1, migrate: (data) => data }
