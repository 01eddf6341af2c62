import { fieldRuleOf } from '../../domain/form/field-rule.ts'
import { nameOfBody, reachOfBody } from '../../domain/policy/body.ts'
import { termSentence } from './term-sentence.ts'
import { type ChapterWriter, provision, when } from './wording.ts'

/** Where a complainant can go who does not agree. */
export const independentBody: ChapterWriter = ({ policy }) => {
  const body = policy.independentBody
  if (body === undefined) {
    return [provision('Deze regeling noemt geen onafhankelijke instantie.')]
  }
  const name = nameOfBody(body)
  const reach = reachOfBody(body)
  const appeals = policy.terms.filter(({ kind }) => kind === 'complainant')
  return [
    ...(name === ''
      ? [
          {
            ...provision(
              'Komen wij er samen niet uit, dan kunt u naar een onafhankelijke instantie. Haar naam is nog niet ingevuld.',
              body.clause
            ),
            check: true as const
          }
        ]
      : [
          provision(`Komen wij er samen niet uit, dan kunt u naar een onafhankelijke instantie: ${name}.`, body.clause)
        ]),
    ...when(reach.length > 0, () => provision(`U bereikt haar zo: ${reach.join('; ')}.`, body.clause)),
    ...when(body.refers === true, () =>
      provision('Bent u niet tevreden met onze beslissing, dan wijzen wij u de weg daarheen.', body.clause)
    ),
    provision(
      body.binding
        ? 'Haar uitspraak is voor ons kantoor bindend.'
        : 'Haar uitspraak nemen wij serieus; bindend is zij volgens deze regeling niet.',
      body.clause
    ),
    ...appeals.map((rule) => provision(termSentence(rule, policy), rule.clause)),
    ...when(fieldRuleOf(policy, 'settlement.referredTo').on, () =>
      provision(
        'Wij noteren naar wie u bent verwezen en wat de uitkomst is.',
        fieldRuleOf(policy, 'settlement.referredTo').clause
      )
    )
  ]
}
