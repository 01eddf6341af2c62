import type { LocalDay } from '../time.ts'

/** The days equated with a public holiday by royal decree, as published. */
export const decreeDays: readonly LocalDay[] = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']
