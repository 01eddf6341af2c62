import type { Migration } from './migration.ts'

/** Format 1 held what was typed for everybody at the office; it may stand so in format 2 too, until it is typed on. */
export const draftFrom1: Migration = { kind: 'draft', from: 1, migrate: (data) => data }
