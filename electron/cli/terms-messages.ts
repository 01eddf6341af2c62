import { countedYears } from '../../shared/domain/calendar/years.ts'
import type { TermEvent } from '../../shared/domain/terms/rule.ts'
import type { TimeLeft } from '../../shared/domain/terms/time-left.ts'

/** Everything the `terms` command can refuse, as it says it. */
export const messages = {
  notJson: 'Deze regel is geen geldige JSON.',
  notACase: 'Deze regel is geen JSON-object.',
  noPolicy: '"policy" ontbreekt: geef de klachtenregeling op, bijvoorbeeld "EW".',
  unknownPolicy: (id: string) => `De klachtenregeling "${id}" is onbekend.`,
  noFacts: '"facts" ontbreekt of is geen JSON-object.',
  missing: (field: string) => `"${field}" ontbreekt.`,
  unknownFact: (fact: string) => `"facts.${fact}" is geen bekend gegeven.`,
  badMoment: (field: string, value: string) =>
    `"${field}" is geen bestaande datum met tijd: ${value}. Schrijf bijvoorbeeld 2026-03-24T10:15:00+01:00.`,
  badDay: (field: string, value: string) =>
    `"${field}" is geen bestaande dag: ${value}. Schrijf bijvoorbeeld 2026-03-24.`,
  outOfRange: (field: string, value: string) =>
    `"${field}" ligt buiten de jaren ${String(countedYears.first)} tot en met ${String(countedYears.last)}: ${value}.`,
  inFuture: (field: string) => `"${field}" ligt in de toekomst, na "now".`,
  beforeReceipt: (field: string) => `"${field}" ligt vóór de ontvangst van de klacht.`,
  badCalendar: (setting: string) => `De kalenderinstelling "${setting}" is onbekend of klopt niet.`,
  settleBy: (until: string) => `niet nodig als de klacht uiterlijk ${until} is afgehandeld`,
  usage:
    'Geef --policy en --received op, bijvoorbeeld: terms --policy EW --received "2026-03-24T10:15". Met --json leest de opdracht JSON-regels.'
} as const

/** What a term waits for while it has no due moment yet. */
export const startWords: Readonly<Record<TermEvent | 'callBackDay', string>> = {
  received: 'de ontvangst',
  registered: 'de registratie',
  reactionSent: 'de eerste reactie',
  confirmationSent: 'de ontvangstbevestiging',
  delayNoticeSent: 'het uitstelbericht',
  decisionSent: 'de beslissing',
  positionReceived: 'de ontvangst van het standpunt',
  calledBack: 'het terugbellen',
  appealed: 'het beroep',
  closed: 'de afsluiting',
  destroyed: 'de vernietiging',
  callBackDay: 'de afgesproken terugbeldag'
}

const unitWords: Readonly<Record<TimeLeft['unit'], readonly [one: string, more: string]>> = {
  minutes: ['minuut', 'minuten'],
  hours: ['uur', 'uur'],
  workingDays: ['werkdag', 'werkdagen'],
  days: ['dag', 'dagen']
}

/** An amount of time as people say it: "nog 2 werkdagen", "3 uur te laat". */
export function sayTimeLeft({ unit, value, late }: TimeLeft): string {
  if (unit === 'workingDays' && value === 0) return 'geen werkdag meer na vandaag'
  const amount = `${String(value)} ${unitWords[unit][value === 1 ? 0 : 1]}`
  return late ? `${amount} te laat` : `nog ${amount}`
}
