import { fieldRuleOf } from '../../domain/form/field-rule.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { RegulationParagraph } from './regulation.ts'
import { type ChapterWriter, entries, listed, provision, theRolesThatMay, when } from './wording.ts'
import { capital } from '../../i18n/words.ts'

function submitting(policy: Policy): RegulationParagraph[] {
  const { channels } = policy
  return [
    {
      ...provision('Zo kunt u een klacht bij ons indienen:', ...channels.map(({ clause }) => clause)),
      items: entries(channels)
    },
    provision(
      `${capital(theRolesThatMay(policy, 'takeIn'))} neemt uw klacht aan.`,
      fieldRuleOf(policy, 'receivedBy').clause
    )
  ]
}

function treating(policy: Policy): RegulationParagraph[] {
  const { employeeInformed, classification, headInformed, gravities } = policy
  const grave = gravities.find(({ id }) => id === headInformed?.gravity)?.label ?? headInformed?.gravity ?? ''
  return [
    ...when(employeeInformed.required, () =>
      provision('De betrokken medewerker hoort van ons dat er een klacht is.', employeeInformed.clause)
    ),
    ...when(classification.required, () =>
      provision(
        `${capital(theRolesThatMay(policy, 'classify'))} beoordeelt de klacht en deelt haar in.`,
        classification.clause
      )
    ),
    ...when(headInformed !== undefined, () =>
      provision(
        `Is een klacht ${grave}, dan krijgt het hoofd van de afdeling een kopie, met de vraag u te schrijven.`,
        headInformed?.clause
      )
    )
  ]
}

function callingBack({ callBack }: Policy): RegulationParagraph[] {
  if (callBack === undefined) return []
  return [
    provision(
      'Voordat wij u terugbellen, gaan wij na of onze toezegging is nagekomen en of de klacht is opgelost.',
      callBack.checkClause
    ),
    {
      ...provision('Aan het eind van dat gesprek hebben wij:', callBack.clause),
      items: entries(callBack.messages)
    }
  ]
}

function closing({ closing: { decision, satisfaction, signatures } }: Policy): RegulationParagraph[] {
  const signers = listed(signatures.slots.map(({ label }) => label))
  return [
    ...when(decision.required, () =>
      provision(
        `U krijgt onze beslissing${decision.written ? ' schriftelijk en met de redenen erbij' : ''}. Zonder beslissing sluiten wij een klacht niet af.`,
        decision.clause
      )
    ),
    ...when(satisfaction.required, () =>
      provision('Na afloop vragen wij of u tevreden bent. Wij noteren wat u daarop zegt.', satisfaction.clause)
    ),
    ...when(satisfaction.mustBeSatisfied, () =>
      provision('Wij sluiten een klacht pas af als u zelf hebt gezegd dat u tevreden bent.', satisfaction.clause)
    ),
    ...when(signatures.when !== 'never', () =>
      provision(
        signatures.when === 'satisfied'
          ? `Bent u tevreden, dan ondertekenen wij het formulier. Dat doen: ${signers}.`
          : `Voor het afsluiten ondertekenen wij het formulier. Dat doen: ${signers}.`,
        ...signatures.slots.map(({ clause }) => clause)
      )
    )
  ]
}

/** What happens with a complaint, from the first word to the last. */
export const procedure: ChapterWriter = ({ policy }) => {
  const { reopening, groupLetter } = policy
  return [
    ...submitting(policy),
    ...treating(policy),
    ...callingBack(policy),
    ...closing(policy),
    ...when(reopening.newTerms, () =>
      provision(
        'Is de klacht toch niet opgelost, dan vragen wij hoe dat wel kan. Wij openen haar opnieuw, en de termijnen beginnen weer vooraan.',
        reopening.clause
      )
    ),
    ...when(groupLetter !== undefined, () =>
      provision(
        `Raakt een fout van ons ${String(groupLetter?.from ?? '')} relaties of meer, dan schrijven wij hun voordat zij klagen, met een oplossing en onze excuses.`,
        groupLetter?.clause
      )
    )
  ]
}
