import { capital, type ChapterWriter, provision, rolesThatMay, when } from './wording.ts'

/** What the office learns from complaints, and who hears it. */
export const reporting: ChapterWriter = ({ policy }) => {
  const { annual, periodic, recommendations, meeting, smallCount } = policy.reports
  return [
    provision(
      `Elk jaar maken wij een analyse van de klachten: aantallen, aard, oorzaken, doorlooptijden en gehaalde termijnen. ${capital(rolesThatMay(policy, 'report'))} stelt haar op.`,
      annual.clause
    ),
    ...when(periodic !== undefined, () =>
      provision('Ook tussendoor doen wij verslag van de klachten en van hun afhandeling.', periodic?.clause)
    ),
    provision(
      'Bij de analyse horen aanbevelingen om klachten te voorkomen en ons werk te verbeteren.',
      recommendations.clause
    ),
    provision(
      'Wij bespreken de analyse met elkaar, samen met de maatregelen die wij nemen. Van elke maatregel leggen wij vast wie haar uitvoert en wanneer.',
      meeting.clause
    ),
    provision(
      `Wat wij van ons verslag met anderen delen, noemt niemand. Een aantal van 1 tot en met ${String(smallCount - 1)} laten wij daarin weg.`
    )
  ]
}
