import type { EventBody } from '../domain/dossier/event.ts'
import { choicesOf, personOf, textOf } from '../domain/form/values.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { fieldLabel, optionLabel } from './describe.ts'
import { lookUp } from './look-up.ts'
import type { Translate } from './translator.ts'

function slotLabel(policy: Policy, id: string): string {
  return policy.closing.signatures.slots.find(({ slot }) => slot === id)?.label ?? id
}

/** One event as a line in the history: "Reactie aan de klager: telefoon". */
export function describeEvent(t: Translate, event: EventBody, policy: Policy): string {
  const { type, values, details } = event
  const params = {
    employee: (personOf(details, 'employee') ?? personOf(details, 'about'))?.name ?? '',
    handler: personOf(values, 'handling.handler')?.name ?? '',
    answerable: personOf(values, 'handling.answerable')?.name ?? '',
    referredTo: textOf(values, 'settlement.referredTo'),
    consulted: personOf(details, 'consulted')?.name ?? '',
    means: optionLabel(t, 'means', textOf(details, 'means'), policy),
    withWhom: textOf(details, 'withWhom'),
    direction: optionLabel(t, 'directions', textOf(details, 'direction'), policy),
    other: textOf(details, 'other'),
    todo: textOf(details, 'todo'),
    owner: personOf(details, 'owner')?.name ?? '',
    doOn: textOf(details, 'doOn'),
    name: textOf(details, 'name'),
    paper: optionLabel(t, 'papers', textOf(details, 'paper'), policy),
    shownTo: textOf(details, 'shownTo'),
    requester: textOf(details, 'requester'),
    request: optionLabel(t, 'requests', textOf(details, 'request'), policy),
    answered: optionLabel(t, 'requestAnswers', textOf(details, 'answered'), policy),
    newDueDay: textOf(details, 'newDueDay'),
    signedOn: textOf(details, 'signedOn'),
    notGiven: choicesOf(details, 'notGiven')
      .map((id) => fieldLabel(t, id, policy))
      .join(', '),
    judgement: optionLabel(t, 'judgements', textOf(values, 'settlement.judgement'), policy),
    satisfied: optionLabel(t, 'satisfactions', textOf(values, 'settlement.satisfied'), policy),
    retention: optionLabel(t, 'retentionChoices', textOf(details, 'retention'), policy),
    slot: slotLabel(policy, textOf(details, 'slot')),
    act: lookUp(t, 'acts', textOf(details, 'undoneAct')) ?? '',
    field: fieldLabel(t, textOf(details, 'field'), policy)
  }
  return lookUp(t, 'events', type, params) ?? t('events:other', { type })
}
