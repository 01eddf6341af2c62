import { fieldRuleOf } from '../../domain/form/field-rule.ts'
import { type ChapterWriter, entries, listed, provision, when } from './wording.ts'

/** How complaints are divided, so that the office can learn from them. */
export const classes: ChapterWriter = ({ policy }) => {
  const { gravities, classification } = policy
  const classRule = fieldRuleOf(policy, 'classification.classes')
  const gravityRule = fieldRuleOf(policy, 'classification.gravity')
  const hasClasses = policy.classes.length > 0 && classRule.on
  return [
    ...when(hasClasses, () => ({
      ...provision(
        'Wij delen een klacht in naar haar aard. Een klacht kan bij meer dan één aard horen; zij telt dan bij elke aard mee, en één keer in het totaal.',
        classRule.clause
      ),
      items: entries(policy.classes)
    })),
    ...when(!hasClasses, () => provision('Wij delen klachten niet in naar hun aard.')),
    ...when(fieldRuleOf(policy, 'classification.mode').on, () =>
      provision(
        'Wij noteren ook of een klacht mondeling of schriftelijk kwam.',
        fieldRuleOf(policy, 'classification.mode').clause ?? classification.clause
      )
    ),
    ...when(gravities.length > 0 && gravityRule.on, () =>
      provision(
        `Naar ernst onderscheiden wij: ${listed(gravities.map(({ label }) => label))}.`,
        gravityRule.clause,
        ...gravities.map(({ clause }) => clause)
      )
    )
  ]
}
