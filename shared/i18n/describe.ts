import type { ActId } from '../domain/permissions/act-id.ts'
import type { OptionSource } from '../domain/form/field.ts'
import { optionsOf } from '../domain/form/options.ts'
import { fieldRuleOf } from '../domain/form/field-rule.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { TermRule } from '../domain/terms/rule.ts'
import type { TermOutcome } from '../domain/terms/term.ts'
import type { Elapsed, TimeLeft } from '../domain/terms/time-left.ts'
import { hasText, lookUp } from './look-up.ts'
import type { Translate } from './translator.ts'

/** The label of a form field, a detail of an act or a log-in field; the policy's own name for it goes first. */
export function fieldLabel(t: Translate, id: string, policy?: Policy): string {
  const own = policy && fieldRuleOf(policy, id).label
  return own ?? lookUp(t, 'fields', id) ?? lookUp(t, 'details', id) ?? id
}

/** The label of what an act asks beside the fields of the form. */
export function detailLabel(t: Translate, id: string): string {
  return lookUp(t, 'details', id) ?? id
}

/** The label of a choice: the policy's own, or the product's word for the lists that are the same for everyone. */
export function optionLabel(t: Translate, source: OptionSource, id: string, policy: Policy): string {
  const own = optionsOf(policy, source).find((option) => option.id === id)?.label
  if (source === 'givableFields' || source === 'inspectableFields') return fieldLabel(t, id, policy)
  return own ?? lookUp(t, 'options', `${source}.${id}`) ?? id
}

/** What is final about an act, to be read before doing it; null when nothing is. */
export function confirmationOf(t: Translate, act: ActId): string | null {
  return hasText('acts', `${act}.confirm`) ? lookUp(t, 'acts', `${act}.confirm`) : null
}

/** An amount of time as people say it: "nog 2 werkdagen", "3 uur te laat". */
export function sayTimeLeft(t: Translate, { unit, value, late }: TimeLeft): string {
  return t(`timeLeft:${unit}.${late ? 'late' : 'left'}`, { count: value })
}

/** How long before its due moment a term was met: "2 dagen voor het einde". */
export function sayTimeBefore(t: Translate, { unit, value }: Elapsed): string {
  if (unit === 'minutes') return t('timeLeft:before.hour')
  return t(`timeLeft:before.${unit}`, { count: value })
}

/** How a term stands or ended; the complainant's own term is used or expires, which is nobody's fault. */
export function outcomeText(t: Translate, outcome: TermOutcome, kind: TermRule['kind'] | undefined): string {
  const isOwn = kind === 'complainant' && (outcome === 'met' || outcome === 'missed')
  return isOwn ? t(`outcomes:complainant.${outcome}`) : t(`outcomes:${outcome}`)
}

/** How long a term is: "48 uur", "4 weken". */
export function lengthInWords(t: Translate, { value, unit }: TermRule['length']): string {
  return t(`timeLeft:length.${unit}`, { count: value })
}

/** What a role may be allowed to do, in words. */
export function permissionLabel(t: Translate, permission: string): string {
  return lookUp(t, 'policy', `permission.${permission}`) ?? lookUp(t, 'acts', permission) ?? permission
}
