import { lengthInDutch } from '../../domain/policy/clause-text.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { TermEvent, TermRule } from '../../domain/terms/rule.ts'
import { capital } from '../../i18n/words.ts'

/** From when a term is counted. */
const after: Readonly<Record<TermEvent, string>> = {
  received: 'na ontvangst van uw klacht',
  registered: 'na de registratie van uw klacht',
  reactionSent: 'na onze eerste reactie',
  confirmationSent: 'na onze ontvangstbevestiging',
  delayNoticeSent: 'na ons uitstelbericht',
  decisionSent: 'na het versturen van onze beslissing',
  positionReceived: 'nadat u ons standpunt hebt ontvangen,',
  calledBack: 'nadat wij u hebben teruggebeld,',
  appealed: 'nadat u in beroep bent gegaan,',
  closed: 'na het afsluiten',
  destroyed: 'na het vernietigen van het dossier'
}

/** What is to happen within a term. */
const acts: Readonly<Record<TermEvent, string>> = {
  received: 'hebben wij uw klacht ontvangen',
  registered: 'registreren wij uw klacht',
  reactionSent: 'krijgt u van ons een eerste reactie',
  confirmationSent: 'bevestigen wij dat wij uw klacht hebben ontvangen',
  delayNoticeSent: 'schrijven wij u zo nodig dat het langer duurt, met de reden en de nieuwe datum',
  decisionSent: 'krijgt u onze beslissing',
  positionReceived: 'hebt u ons standpunt in huis',
  calledBack: 'bellen wij u terug',
  appealed: 'kunt u in beroep gaan',
  closed: 'sluiten wij het dossier af',
  destroyed: 'vernietigen wij het dossier'
}

function actOf({ stoppedBy }: TermRule, { closing, confirmation }: Policy): string {
  if (stoppedBy === undefined) return 'bewaren wij het dossier'
  if (stoppedBy === 'confirmationSent' && confirmation?.written === true) {
    return 'bevestigen wij schriftelijk dat wij uw klacht hebben ontvangen'
  }
  if (stoppedBy === 'decisionSent' && closing.decision.written) return 'krijgt u schriftelijk onze beslissing'
  return acts[stoppedBy]
}

/** Whether the policy says beside until when also from when a dossier may be destroyed. */
function isWindow({ terms }: Policy): boolean {
  return terms.some(({ kind, stoppedBy }) => kind === 'retention' && stoppedBy === undefined)
}

const hoursIn: Readonly<Record<TermRule['length']['unit'], number>> = {
  hours: 1,
  workingDays: 33,
  calendarDays: 24,
  weeks: 168,
  months: 730,
  years: 8766
}

function roughHours({ length }: TermRule): number {
  return length.value * hoursIn[length.unit]
}

/** Whether another term for the same act allows more time (then this is the norm), or less (then this is the limit). */
function besides(rule: TermRule, { terms }: Policy): [norm: boolean, limit: boolean] {
  const others = terms.filter(
    ({ id, kind, stoppedBy, start }) =>
      id !== rule.id && kind === rule.kind && stoppedBy === rule.stoppedBy && start.from === rule.start.from
  )
  const mine = roughHours(rule)
  return [others.some((other) => roughHours(other) > mine), others.some((other) => roughHours(other) < mine)]
}

function mainSentence(rule: TermRule, policy: Policy): string {
  const { start, length, stoppedBy } = rule
  const amount = lengthInDutch(length)
  const act = actOf(rule, policy)
  if (start.from === 'day') {
    return length.value === 0
      ? `Op de dag die wij met u hebben afgesproken, ${act}.`
      : `Uiterlijk ${amount} na de dag die wij met u hebben afgesproken, ${act}.`
  }
  if (start.from === 'before') {
    const other = policy.terms.find(({ id }) => id === start.term)
    const term = other === undefined ? `“${start.term}”` : `van ${lengthInDutch(other.length)}`
    return `Uiterlijk ${amount} voor het einde van de termijn ${term} ${act}.`
  }
  if (rule.kind === 'retention') {
    return stoppedBy === undefined
      ? `${capital(after[start.event])} ${act} ten minste ${amount}.`
      : isWindow(policy)
        ? `Uiterlijk ${amount} ${after[start.event]} ${act}.`
        : `Wij bewaren het dossier tot ${amount} ${after[start.event]}; dan vernietigen wij het.`
  }
  const [norm, limit] = besides(rule, policy)
  const within = norm ? 'Ons streven: binnen' : limit ? 'In elk geval binnen' : 'Binnen'
  return `${within} ${amount} ${after[start.event]} ${act}.`
}

function additions({ start, length, stoppedBy, extension, onDayOff }: TermRule): string[] {
  const provisionally = start.from === 'event' ? start.provisionally : undefined
  // Hours run on, and working days end on one.
  const mayEndOnDayOff = length.unit !== 'hours' && length.unit !== 'workingDays'
  return [
    ...(provisionally === undefined
      ? []
      : [`Weten wij dat moment niet, dan rekenen wij ${after[provisionally].replace(/^na /, 'vanaf ')}.`]),
    ...(stoppedBy === 'delayNoticeSent' ? ['Dat bericht is niet nodig als u onze beslissing op tijd krijgt.'] : []),
    ...(extension === undefined
      ? []
      : ['Schrijven wij u op tijd dat het langer duurt, dan geldt daarna de nieuwe datum.']),
    ...(extension?.atMost === undefined ? [] : [`Het uitstel duurt ten hoogste ${lengthInDutch(extension.atMost)}.`]),
    ...(mayEndOnDayOff && onDayOff === 'forward'
      ? ['Is de laatste dag geen werkdag, dan schuift hij door naar de eerstvolgende werkdag.']
      : []),
    ...(mayEndOnDayOff && onDayOff === 'backward'
      ? ['Is de laatste dag geen werkdag, dan geldt de laatste werkdag ervoor.']
      : [])
  ]
}

/** What the regulation says of a term, from the same rule by which it is counted. */
export function termSentence(rule: TermRule, policy: Policy): string {
  return [mainSentence(rule, policy), ...additions(rule)].join(' ')
}
