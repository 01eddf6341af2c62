import { amsterdamDay, endOfDay } from '../../domain/calendar/amsterdam.ts'
import { formatLongDay, formatTime } from '../../domain/calendar/format.ts'
import { isNotGiven } from '../../domain/dossier/not-given.ts'
import { currentFacts, type DossierState } from '../../domain/dossier/state.ts'
import type { DetailId } from '../../domain/form/details.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { dayOf, peopleOf, personOf, textOf } from '../../domain/form/values.ts'
import { nameOfBody, reachOfBody } from '../../domain/policy/body.ts'
import { lengthNamed } from '../../domain/policy/clause-text.ts'
import { dueSuffix, type LetterBlank } from '../../domain/letters/blanks.ts'
import { lastOfRound, type LetterDossier } from './letter-dossier.ts'
import { type Instant, type LocalDay, dayFrom } from '../../domain/time.ts'

const judgements: Readonly<Record<string, string>> = {
  founded: 'gegrond',
  partly: 'deels gegrond',
  unfounded: 'ongegrond',
  none: 'geen oordeel'
}

function longDay(day: LocalDay | undefined): string {
  return day === undefined ? '' : formatLongDay(day, 'nl')
}

function longDayAt(instant: Instant | undefined): string {
  return longDay(instant && amsterdamDay(instant))
}

function ofNotice(dossier: LetterDossier, detail: DetailId): string {
  return textOf(lastOfRound(dossier, 'delayNoticeSent')?.details ?? {}, detail).trim()
}

/** How somebody is addressed who gave no name. */
function namelessly(state: DossierState): string {
  return isNotGiven(state, 'complainant.name') ? 'heer of mevrouw' : ''
}

const field =
  (id: FieldId) =>
  ({ state }: LetterDossier): string =>
    textOf(state.values, id).trim()

const values: Readonly<Record<LetterBlank, (dossier: LetterDossier) => string>> = {
  klager: ({ state }) => textOf(state.values, 'complainant.name').trim() || namelessly(state),
  dossiernummer: ({ state }) => state.number,
  'ontvangen op': ({ state }) => longDayAt(currentFacts(state).received),
  typering: field('complaint.summary'),
  omschrijving: field('complaint.description'),
  ernst: ({ policy, state }) =>
    policy.gravities.find(({ id }) => id === textOf(state.values, 'classification.gravity'))?.label ?? '',
  'betrokken medewerker': ({ state }) =>
    peopleOf(state.values, 'complaint.involved')
      .map(({ name }) => name)
      .join(', '),
  behandelaar: ({ state }) => personOf(state.values, 'handling.handler')?.name ?? '',
  toegezegd: field('complaint.promised'),
  'terugbellen op': ({ state }) => longDay(dayOf(state.values, 'handling.callBackDay')),
  reden: (dossier) => ofNotice(dossier, 'reason'),
  'nieuwe datum': (dossier) => longDay(dayFrom(ofNotice(dossier, 'newDueDay'))),
  oordeel: ({ state }) => judgements[textOf(state.values, 'settlement.judgement')] ?? '',
  standpunt: field('settlement.position'),
  oplossing: field('settlement.solution'),
  voorstel: field('settlement.proposal'),
  'beslissing op': ({ state }) => longDayAt(currentFacts(state).decisionSent),
  'onafhankelijke instantie': ({ policy }) => nameOfBody(policy.independentBody),
  'adres van de instantie': ({ policy }) => reachOfBody(policy.independentBody).join('\n'),
  bindend: ({ policy }) => (policy.independentBody?.binding === true ? 'bindend' : 'niet bindend'),
  kantoor: ({ office }) => office.name,
  'uw eigen woorden': () => ''
}

/** The day on which a term of this round is due as things stand, with the hour for a term in hours. */
function dueInWords({ state, terms }: LetterDossier, id: string): string {
  const term = terms.findLast((candidate) => candidate.id === id && candidate.round === state.rounds.length)
  if (term === undefined) return ''
  const day = formatLongDay(term.dueDay, 'nl')
  return term.due === endOfDay(term.dueDay) ? day : `${day} om ${formatTime(term.due, 'nl')}`
}

function isWord(name: string): name is LetterBlank {
  return Object.hasOwn(values, name)
}

/** What a dossier gives for a blank; empty when it has nothing for it yet. */
export function blankValue(dossier: LetterDossier, name: string): string {
  if (isWord(name)) return values[name](dossier)
  const length = lengthNamed(dossier.policy, name)
  return length ?? dueInWords(dossier, name.slice(0, -dueSuffix.length))
}
