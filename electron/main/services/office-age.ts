import { firstDayOf } from '../../../shared/domain/calendar/day.ts'
import { presentationsSchema } from '../../../shared/domain/reports/presentations.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'
import type { Session } from './session.ts'

/** The day on which the office began; one of version 0.1 does not tell, so that it was some time ago. */
export async function officeBegan({ register }: Pick<Session, 'register'>): Promise<LocalDay> {
  const begun = await register.documents.document('presentations', presentationsSchema).read()
  return (begun.ok ? begun.value?.since : undefined) ?? firstDayOf(2000)
}
