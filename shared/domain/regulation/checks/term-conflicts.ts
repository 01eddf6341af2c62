import { permissionFor } from '../../permissions/permission.ts'
import { somebodyMay } from '../../policy/allowed.ts'
import { type Refusal, refusedWhen } from '../../../result.ts'
import { actBehind, fieldBehind } from '../../dossier/term-events.ts'
import type { FieldId } from '../../form/fields.ts'
import type { TermRule } from '../../terms/rule.ts'
import { fieldRuleOf } from '../../form/field-rule.ts'
import type { Policy } from '../../policy/policy.ts'

function fieldsOfTerm({ start, stoppedBy }: TermRule): FieldId[] {
  const stop = stoppedBy && fieldBehind(stoppedBy)
  const begin = start.from === 'event' ? start.provisionally === undefined && fieldBehind(start.event) : undefined
  const day: FieldId | undefined = start.from === 'day' ? 'handling.callBackDay' : undefined
  return [stop, begin, day].filter((id): id is FieldId => typeof id === 'string')
}

function termsWithoutAct(policy: Policy): Refusal[] {
  return policy.terms.flatMap((term, index) =>
    fieldsOfTerm(term)
      .filter((field) => !fieldRuleOf(policy, field).on)
      .map((field) => ({
        code: 'policy.termWithoutAct',
        params: { path: `terms.${String(index)}`, term: term.label, field, clause: term.clause }
      }))
  )
}

/** An appeal is recorded only where the regulation names a body to appeal to. */
function termsWithoutBody(policy: Policy): Refusal[] {
  return policy.terms.flatMap(({ label, clause, start, stoppedBy }, index) => {
    const begin = start.from === 'event' && start.provisionally === undefined ? start.event : undefined
    const isAppeal = begin === 'appealed' || stoppedBy === 'appealed'
    if (!isAppeal || policy.independentBody !== undefined) return []
    return [{ code: 'policy.termWithoutBody', params: { path: `terms.${String(index)}`, term: label, clause } }]
  })
}

function termsNobodyMeets(policy: Policy): Refusal[] {
  return policy.terms.flatMap(({ label, clause, stoppedBy }, index) => {
    const act = stoppedBy && actBehind(stoppedBy)
    const permission = act && permissionFor(act)
    if (permission === undefined || somebodyMay(policy, permission)) return []
    const params = { path: `terms.${String(index)}.stoppedBy`, term: label, permission, clause }
    return [{ code: 'policy.termNobodyMeets', params }]
  })
}

/** A term for the office or the complainant that no act ends, or that ends at the moment it starts: it tells nothing. */
function termsWithoutEnd({ terms }: Policy): Refusal[] {
  return terms.flatMap(({ kind, label, clause, start, stoppedBy, lapsesOn }, index): Refusal[] => {
    const begin = start.from === 'event' ? start.event : undefined
    const endsAtStart = begin !== undefined && [stoppedBy, ...lapsesOn].includes(begin)
    const isEndless = kind !== 'retention' && stoppedBy === undefined
    const params = { path: `terms.${String(index)}`, term: label, clause }
    return [
      ...refusedWhen(isEndless, 'policy.termWithoutEnd', { params }),
      ...refusedWhen(endsAtStart, 'policy.termEndsAtStart', { params })
    ]
  })
}

/** A day counted back is never moved: later, it would be no day before the other term any more. */
function countedBackMoved({ terms }: Policy): Refusal[] {
  return terms.flatMap(({ label, clause, start, onDayOff }, index) =>
    start.from === 'before' && onDayOff !== 'keep'
      ? [
          {
            code: 'policy.countedBackMoves',
            params: { path: `terms.${String(index)}.onDayOff`, term: label, clause }
          }
        ]
      : []
  )
}

/** A term that can be extended by its own notice needs somebody who may send that notice, and the field that keeps it. */
function noticesNobodySends(policy: Policy): Refusal[] {
  const permission = permissionFor('sendDelayNotice')
  const maySend = somebodyMay(policy, permission)
  return policy.terms.flatMap(({ id, label, clause, extension }, index): Refusal[] => {
    if (extension?.by !== id) return []
    const path = `terms.${String(index)}.extension`
    const field: FieldId = 'handling.delayNotice'
    return [
      ...refusedWhen(!maySend, 'policy.termNobodyMeets', { params: { path, term: label, permission, clause } }),
      ...refusedWhen(!fieldRuleOf(policy, field).on, 'policy.termWithoutAct', {
        params: { path, term: label, field, clause }
      })
    ]
  })
}

/** A term that extends itself waits for a notice within its own time, so only another term must end with one. */
function extensionsWithoutNotice({ terms }: Policy): Refusal[] {
  return terms.flatMap((term, index) => {
    const { label, clause, extension } = term
    const notice = terms.find(({ id }) => id === extension?.by)
    if (notice === undefined || notice.id === term.id || notice.stoppedBy === 'delayNoticeSent') return []
    const params = { path: `terms.${String(index)}.extension.by`, term: label, notice: notice.label, clause }
    return [{ code: 'policy.extensionWithoutNotice', params }]
  })
}

/** A notice tells of a later day: it cannot move itself, and how long a dossier is kept is not moved by one. */
function extensionsThatCannotBe({ terms }: Policy): Refusal[] {
  return terms.flatMap(({ label, clause, kind, stoppedBy, extension }, index): Refusal[] => {
    const params = { path: `terms.${String(index)}.extension`, term: label, clause }
    if (extension === undefined) return []
    return [
      ...refusedWhen(stoppedBy === 'delayNoticeSent', 'policy.noticeExtended', { params }),
      ...refusedWhen(kind === 'retention', 'policy.retentionExtended', { params })
    ]
  })
}

/** A notice is owed only when what it announces is not met: one that no term names announces nothing. */
function noticesOfNothing({ terms }: Policy): Refusal[] {
  return terms.flatMap(({ id, label, clause, stoppedBy }, index) => {
    if (stoppedBy !== 'delayNoticeSent' || terms.some(({ extension }) => extension?.by === id)) return []
    return [{ code: 'policy.noticeOfNothing', params: { path: `terms.${String(index)}`, term: label, clause } }]
  })
}

function comesBack(term: TermRule, terms: readonly TermRule[], passed: readonly string[] = []): boolean {
  const { start } = term
  if (passed.includes(term.id)) return term.id === passed[0]
  const other = start.from === 'before' ? terms.find(({ id }) => id === start.term) : undefined
  return other !== undefined && comesBack(other, terms, [...passed, term.id])
}

function termsInCircle({ terms }: Policy): Refusal[] {
  return terms.flatMap((term, index) =>
    comesBack(term, terms)
      ? [
          {
            code: 'policy.termInCircle',
            params: { path: `terms.${String(index)}.start`, term: term.label, clause: term.clause }
          }
        ]
      : []
  )
}

/** Terms that nothing can start, stop or extend as they say: a field off, an act nobody may do, a count that goes round. */
export function findTermConflicts(policy: Policy): Refusal[] {
  return [
    ...termsWithoutAct(policy),
    ...termsWithoutBody(policy),
    ...termsNobodyMeets(policy),
    ...termsWithoutEnd(policy),
    ...countedBackMoved(policy),
    ...noticesNobodySends(policy),
    ...extensionsWithoutNotice(policy),
    ...extensionsThatCannotBe(policy),
    ...noticesOfNothing(policy),
    ...termsInCircle(policy)
  ]
}
