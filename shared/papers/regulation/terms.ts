import type { Policy } from '../../domain/policy/policy.ts'
import type { RegulationParagraph } from './regulation.ts'
import type { TermRule } from '../../domain/terms/rule.ts'
import { termSentence } from './term-sentence.ts'
import { type ChapterWriter, listed, lowerLabel, provision, when } from './wording.ts'

type Unit = TermRule['length']['unit']

/** How a unit is counted. */
const counting: Readonly<Partial<Record<Unit, string>>> = {
  hours: 'Uren lopen door, ook ’s nachts, in het weekend en op feestdagen.',
  workingDays:
    'Bij werkdagen telt de dag waarop de termijn begint niet mee. De termijn loopt tot het einde van de laatste werkdag.',
  calendarDays:
    'Bij dagen telt de dag waarop de termijn begint niet mee; weekenden en feestdagen tellen wel. De termijn loopt tot het einde van de laatste dag.',
  weeks: 'Een termijn in weken loopt tot het einde van dezelfde dag van de week.'
}

function howCounted(rules: readonly TermRule[]): RegulationParagraph[] {
  const units = [...new Set(rules.map(({ length }) => length.unit))]
  const ways = units.flatMap((unit) => counting[unit] ?? [])
  const fromReceipt = rules.some(({ start }) => start.from === 'event' && start.event === 'received')
  const begin = 'Een termijn die begint met uw klacht, begint als zij ons bereikt, ook als wij haar later registreren.'
  const sentences = [...(fromReceipt ? [begin] : []), ...ways]
  return when(sentences.length > 0, () => provision(sentences.join(' ')))
}

function daysOff(rules: readonly TermRule[]): RegulationParagraph[] {
  const kept = rules.filter(
    ({ onDayOff, length }) => onDayOff === 'keep' && !['hours', 'workingDays'].includes(length.unit)
  )
  return when(kept.length > 0, () =>
    provision(
      'De Algemene termijnenwet geldt voor termijnen uit de wet en niet voor onze eigen regeling. Daarom zeggen wij zelf wat er ' +
        'gebeurt als een laatste dag geen werkdag is. De laatste dag blijft dan gelden bij: ' +
        `${listed(kept.map(({ label }) => lowerLabel(label)))}.`
    )
  )
}

/** The terms that are counted for a complaint, retention apart. */
export function runningTerms({ terms }: Policy): TermRule[] {
  return terms.filter(({ kind }) => kind !== 'retention')
}

/** When something happens at the latest. */
export const terms: ChapterWriter = ({ policy }) => {
  const rules = runningTerms(policy)
  const counted = rules.filter(({ length }) => length.value > 0)
  return [
    ...rules.map((rule) => provision(termSentence(rule, policy), rule.clause)),
    ...when(rules.length === 0, () => provision('Deze regeling noemt geen termijn.')),
    ...howCounted(counted),
    ...daysOff(counted)
  ]
}
