import type { Policy } from '../../domain/policy/policy.ts'
import type { RegulationParagraph } from './regulation.ts'
import { termSentence } from './term-sentence.ts'
import { type ChapterWriter, provision, when } from './wording.ts'

function window(policy: Policy): RegulationParagraph[] {
  const rules = policy.terms.filter(({ kind }) => kind === 'retention')
  const keeps = rules.filter(({ stoppedBy }) => stoppedBy === undefined)
  const destroys = rules.filter(({ stoppedBy }) => stoppedBy !== undefined)
  return [
    ...rules.map((rule) => provision(termSentence(rule, policy), rule.clause)),
    ...when(keeps.length > 0 && destroys.length > 0, () =>
      provision(
        'Gaan bewaren en vernietigen bij een dossier niet samen, dan beslissen wij wat voorgaat. De reden leggen wij vast.',
        ...[...keeps, ...destroys].map(({ clause }) => clause)
      )
    ),
    ...when(destroys.length === 0, () =>
      policy.retention.chosenByOffice
        ? {
            ...provision(
              'Hoe lang wij een dossier bewaren, heeft ons kantoor nog niet gekozen.',
              policy.retention.clause
            ),
            check: true
          }
        : provision('Deze regeling noemt geen moment waarop wij een dossier vernietigen.', policy.retention.clause)
    )
  ]
}

/** How long a dossier is kept, and how it ends. */
export const retention: ChapterWriter = ({ policy }) => [
  ...window(policy),
  provision(
    'Een dossier dat nog openstaat, vernietigen wij niet. Na het vernietigen blijft alleen een regel zonder naam over, voor de aantallen in ons verslag.'
  ),
  ...when(policy.retention.chosenByOffice && policy.terms.some(({ stoppedBy }) => stoppedBy === 'destroyed'), () =>
    provision('Deze bewaartermijn heeft ons kantoor zelf gekozen.', policy.retention.clause)
  )
]
