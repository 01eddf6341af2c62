import type { ActId } from '../domain/permissions/act-id.ts'
import { placeAt } from '../domain/policy/place.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { Refusal } from '../result.ts'
import { fieldLabel, permissionLabel } from './describe.ts'
import { describePlace } from './describe-place.ts'
import { lookUp } from './look-up.ts'
import type { Translate } from './translator.ts'

/** What a refusal is told with: the policy that names fields, and the act that was refused. */
export interface RefusalContext {
  readonly policy?: Policy | undefined
  readonly act?: ActId | undefined
}

/** What is said of a place in a regulation: in words when the regulation is at hand, else by its path in the file. */
function policyWords(t: Translate, params: NonNullable<Refusal['params']>, policy: Policy | undefined) {
  const { path, reason, permission } = params
  return {
    ...(typeof path === 'string' ? { path: placeInWords(t, path, policy) } : {}),
    ...(typeof reason === 'string' ? { reason: lookUp(t, 'refusals', `reason.${reason}`, params) ?? reason } : {}),
    ...(typeof permission === 'string' ? { permission: permissionLabel(t, permission) } : {})
  }
}

function placeInWords(t: Translate, path: string, policy: Policy | undefined): string {
  if (path === '') return t('refusals:policy.wholeFile')
  const place = policy && placeAt(policy, path)
  return place && Object.hasOwn(policy, path.split('.')[0] ?? '') ? describePlace(t, place) : path
}

/** One refusal in words, with its field's label and, where a clause causes it, that clause. */
export function describeRefusal(t: Translate, refusal: Refusal, { policy }: RefusalContext = {}): string {
  const { code, params = {} } = refusal
  const field = refusal.field ?? params['field']
  const words = {
    ...params,
    ...(field === undefined ? {} : { field: fieldLabel(t, String(field), policy) }),
    ...(typeof params['act'] === 'string' ? { act: lookUp(t, 'acts', params['act']) ?? params['act'] } : {}),
    ...policyWords(t, params, policy)
  }
  const said = lookUp(t, 'refusals', code, words) ?? code
  const clause = params['clause'] ?? ''
  return clause === '' ? said : `${said} ${t('refusals:clause', { clause })}`
}

/**
 * All that was refused, as one message: what did not happen, each reason, and that the text was kept.
 *
 * "Het uitstelbericht is niet vastgelegd. Vul “Reden” in. Uw tekst is bewaard."
 */
export function describeRefusals(t: Translate, refusals: readonly Refusal[], context: RefusalContext = {}): string {
  const reasons = refusals.map((refusal) => describeRefusal(t, refusal, context))
  const { act } = context
  return act === undefined ? reasons.join(' ') : [t(`acts:${act}.refused`), ...reasons, t('refusals:kept')].join(' ')
}
