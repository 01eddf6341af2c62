import type { ActId } from '../permissions/act-id.ts'
import { acts } from '../dossier/acts/acts.ts'
import { existsUnder } from '../dossier/acts/asked.ts'
import type { FieldId } from '../form/fields.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { Letter, Policy } from '../policy/policy.ts'
import type { LetterBlank } from './blanks.ts'

type Occasion = Letter['occasion']

/** What a letter cannot do without, as the clauses behind it ask (EW-6.4, GC-2.2b, GC-2.2c, EW-3.2). */
const needed: Readonly<Record<Occasion, readonly { readonly blank: LetterBlank; readonly field?: FieldId }[]>> = {
  confirmation: [],
  delayNotice: [{ blank: 'reden' }, { blank: 'nieuwe datum' }],
  decision: [{ blank: 'standpunt', field: 'settlement.position' }],
  referral: [{ blank: 'onafhankelijke instantie' }],
  headInformed: [],
  proposal: [{ blank: 'voorstel', field: 'settlement.proposal' }],
  involvedInformed: [],
  toRelation: [],
  calledBack: [],
  rulingCarriedOut: [],
  correspondence: []
}

/** The blanks that a letter of this occasion must have, and must have a value for. */
export function neededBlanks(occasion: Occasion, policy: Policy): LetterBlank[] {
  return needed[occasion]
    .filter(({ field }) => field === undefined || fieldRuleOf(policy, field).on)
    .map(({ blank }) => blank)
}

/** The act that records a letter that tells of nothing else: a word that goes out (LM-5.7, GC-4.1). */
export const contactAct = 'recordContact' satisfies ActId

/** The act that records that a letter of this occasion was sent. */
export function actBehind(occasion: Occasion, policy: Policy): ActId {
  switch (occasion) {
    case 'confirmation':
      return existsUnder(acts.sendConfirmation, policy) ? 'sendConfirmation' : 'recordReaction'
    case 'delayNotice':
      return 'sendDelayNotice'
    case 'decision':
      return 'recordDecision'
    case 'headInformed':
      return 'informHead'
    case 'referral':
      return 'refer'
    case 'proposal':
      return 'recordProposal'
    case 'involvedInformed':
      return 'informEmployee'
    case 'toRelation':
    case 'calledBack':
    case 'rulingCarriedOut':
    case 'correspondence':
      return contactAct
  }
}

/** What a letter that is recorded as a contact follows on (TB-2.3, TB-5.1, EW-3.2). */
const followedAct: Readonly<Partial<Record<Occasion, ActId>>> = {
  toRelation: 'informHead',
  calledBack: 'callBack',
  rulingCarriedOut: 'recordRuling'
}

/** Whether a policy has anything of which such a letter can tell. */
export function hasOccasion(occasion: Occasion, policy: Policy): boolean {
  return existsUnder(acts[followedAct[occasion] ?? actBehind(occasion, policy)], policy)
}
