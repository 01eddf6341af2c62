import type { EventType } from '../../../shared/domain/dossier/acts/acts.ts'
import type { EventBody } from '../../../shared/domain/dossier/event.ts'
import { obstaclesToTaking } from '../../../shared/domain/dossier/merging.ts'
import { isDossierNumber } from '../../../shared/domain/dossier/number.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'
import type { DossierAccess } from './dossier-access.ts'
import type { Session } from './session.ts'

const bindings: readonly string[] = ['merged', 'linked'] satisfies EventType[]

function atOther(refusals: readonly Refusal[]): Result<never> {
  return fail(refusals.map((refusal) => ({ ...refusal, field: 'other' })))
}

/**
 * Whether the other dossier is there and may be handled, and of a merge whether it may take this one in. Nothing is written
 * in it, so that a crash leaves no half of a merge: what was merged into a dossier follows from the ones that say so (ADR 58).
 */
export async function checkOther(
  access: DossierAccess,
  session: Session,
  bodies: readonly EventBody[]
): Promise<Result<null>> {
  const binding = bodies.find(({ type }) => bindings.includes(type))
  if (binding === undefined) return ok(null)
  const number = textOf(binding.details, 'other')
  if (!isDossierNumber(number)) return atOther([{ code: 'other.noNumber' }])
  const loaded = await access.loadToAct(session, number)
  if (!loaded.ok) return atOther(loaded.error)
  if (binding.type === ('linked' satisfies EventType)) return ok(null)
  const obstacles = obstaclesToTaking(loaded.value.situation)
  return obstacles.length > 0 ? atOther(obstacles) : ok(null)
}
