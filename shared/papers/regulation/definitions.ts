import type { Policy } from '../../domain/policy/policy.ts'
import type { RegulationParagraph } from './regulation.ts'
import { type ChapterWriter, entries, listed, provision, roleNamed, when } from './wording.ts'

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const modes = { oral: 'mondeling', written: 'schriftelijk' }

function complaint({ channels, signalKinds, complaintKinds }: Policy): RegulationParagraph {
  const ways = [...new Set(channels.map(({ mode }) => modes[mode]))]
  const clauses = signalKinds.filter(({ id }) => complaintKinds.includes(id)).map(({ clause }) => clause)
  return provision(
    `Een klacht is elke uiting van ontevredenheid over ons kantoor of ons werk, ${listed(ways, 'of')}.`,
    ...clauses
  )
}

function otherSignals({ signalKinds, complaintKinds }: Policy): RegulationParagraph[] {
  const others = signalKinds.filter(({ id }) => !complaintKinds.includes(id))
  return when(others.length > 0, () =>
    provision(
      `Naast klachten leggen wij ook andere signalen vast: ${listed(others.map(({ label }) => label))}. Elk soort tellen wij apart. De termijnen van deze regeling gelden alleen voor klachten.`,
      ...others.map(({ clause }) => clause)
    )
  )
}

function workingDay({ calendar }: Policy): RegulationParagraph {
  const names = calendar.weekdays.toSorted((left, right) => left - right).map((day) => weekdays[day - 1] ?? '')
  const extra = [
    ...(calendar.goodFriday ? ['Goede Vrijdag'] : []),
    ...(calendar.liberationDay === 'always' ? ['5 mei'] : []),
    ...(calendar.liberationDay === 'lustrum' ? ['5 mei in een lustrumjaar'] : []),
    ...(calendar.decreeDays ? ['de dagen die daarmee bij besluit zijn gelijkgesteld'] : []),
    ...(calendar.closedDays.length > 0 ? ['de dagen waarop ons kantoor gesloten is'] : [])
  ]
  return provision(
    `Een werkdag is een ${listed(names, 'of')}, behalve ${listed(['de algemeen erkende feestdagen', ...extra])}.`
  )
}

/** What the words of the regulation mean. */
export const definitions: ChapterWriter = ({ policy }) => {
  const { complainantKinds, grounds, classification, handling } = policy
  const roles = handling.roles.map((role) => roleNamed(policy, role))
  const kinds = complainantKinds.map(({ label }) => label)
  return [
    complaint(policy),
    ...otherSignals(policy),
    ...when(grounds.length > 0, () => ({
      ...provision('Of een signaal een klacht is, bepalen wij met een van deze redenen:', classification.clause),
      items: entries(grounds)
    })),
    provision(
      `U bent klager als u ons een klacht voorlegt: als ${listed(kinds, 'of')}.`,
      ...complainantKinds.map(({ clause }) => clause)
    ),
    provision(
      'De betrokken medewerker is degene over wie de klacht gaat. De behandelaar onderzoekt de klacht en handelt haar af. ' +
        `Behandelaar is ${listed(roles, 'of')}.`,
      handling.clause
    ),
    ...when(handling.involvedExcluded, () =>
      provision('Wie bij de klacht betrokken is, is nooit zelf de behandelaar.', handling.clause)
    ),
    workingDay(policy)
  ]
}
