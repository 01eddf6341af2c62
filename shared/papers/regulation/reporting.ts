import type { Policy } from '../../domain/policy/policy.ts'
import { type ChapterWriter, provision, theRolesThatMay, theRole, when } from './wording.ts'
import { capital } from '../../i18n/words.ts'

type ReturningReport = Policy['reports']['periods'][number]

const cadences: Readonly<Record<ReturningReport['every'], string>> = {
  month: 'Elke maand',
  quarter: 'Elk kwartaal',
  halfYear: 'Elk half jaar',
  year: 'Elk jaar'
}

/** Words that stand before a noun in the place of an article. */
const ownArticle = ['alle', 'al', 'de', 'een', 'het', 'ieder', 'iedereen', 'ons', 'onze']

function toWhom(audience: string): string {
  return ownArticle.includes(audience.split(' ')[0] ?? '') ? audience : theRole(audience)
}

function isBetween({ every }: ReturningReport): boolean {
  return every !== 'year'
}

/** What the office learns from complaints, and who hears it. */
export const reporting: ChapterWriter = ({ policy }) => {
  const { annual, periodic, recommendations, meeting, smallCount, periods } = policy.reports
  return [
    provision(
      `Elk jaar maken wij een analyse van de klachten: aantallen, aard, oorzaken, doorlooptijden en gehaalde termijnen. ${capital(theRolesThatMay(policy, 'report'))} stelt haar op.`,
      annual.clause
    ),
    ...when(periodic !== undefined && !periods.some(isBetween), () =>
      provision('Ook tussendoor doen wij verslag van de klachten en van hun afhandeling.', periodic?.clause)
    ),
    ...periods.map(({ every, audience, totalsToDate, clause }) =>
      provision(
        `${cadences[every]} doen wij verslag aan ${toWhom(audience)}${totalsToDate ? ', met de totalen van het jaar tot dan toe' : ''}.`,
        clause
      )
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
      `Delen wij een verslag met anderen, dan staan er geen namen in, en geen aantallen van 1 tot en met ${String(smallCount - 1)}.`
    )
  ]
}
