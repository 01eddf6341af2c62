import type { Alike, ToldComplaint } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { momentOf, textOf } from '../../../shared/domain/form/values.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { callOffice } from '../../api/client.ts'

/** How long registering waits for the answer, in milliseconds: a question may cost a moment, never the complaint. */
const patience = 4_000

/** What of the form is compared with other complaints. */
export function toldOn(values: FieldValues): ToldComplaint {
  const received = momentOf(values, 'receivedAt')
  return {
    name: textOf(values, 'complainant.name'),
    email: textOf(values, 'complainant.email'),
    phone: textOf(values, 'complainant.phone'),
    received: received === undefined ? null : amsterdamDay(received),
    text: `${textOf(values, 'complaint.summary')}\n${textOf(values, 'complaint.description')}`.slice(0, limits.compared)
  }
}

/** The dossiers that are likely what stands on the form; none when the office cannot tell, or not in time. */
export async function askAlike(values: FieldValues): Promise<readonly Alike[]> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<null>((resolve) => {
    waiting = setTimeout(() => resolve(null), patience)
  })
  const answer = await Promise.race([callOffice('dossiers.alike', toldOn(values)), tooLate])
  clearTimeout(waiting)
  return answer?.ok === true ? answer.value : []
}
