import type { RegisterLine } from '../../../shared/contract/dossiers.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import { responsibleFor } from '../../../shared/domain/dossier/responsible.ts'
import { currentFacts, type DossierState } from '../../../shared/domain/dossier/state.ts'
import { choicesOf, momentOf, peopleOf, textOf } from '../../../shared/domain/form/values.ts'
import { lastDays, nextTerm } from '../../../shared/domain/today/next-term.ts'
import { overdueTerms } from '../../../shared/domain/today/open-terms.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Searchable, SearchedTexts } from '../../../shared/search/fields.ts'
import type { Damage } from '../services/ports/register.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** The form's fields that are searched beside what a line shows. */
const searched = {
  phone: 'complainant.phone',
  email: 'complainant.email',
  postcode: 'complainant.postcode',
  address: 'complainant.address',
  place: 'complainant.place',
  reference: 'complainant.reference',
  description: 'complaint.description',
  desired: 'complaint.desired',
  position: 'settlement.position',
  solution: 'settlement.solution'
} as const

function textsOf(values: FieldValues): SearchedTexts {
  const texts = Object.entries(searched).map(([part, field]) => [part, textOf(values, field)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

function labelsOf(ids: readonly string[], { classes }: Policy): string {
  return ids.map((id) => classes.find((one) => one.id === id)?.label ?? id).join(', ')
}

/** What a complaint is about in a few words: its summary, or else its first words. */
export function summaryOf(values: FieldValues): string {
  return textOf(values, 'complaint.summary') || textOf(values, 'complaint.description').slice(0, 120)
}

/** Who and what a dossier is about, in the words that its line shows. */
function aboutOf(state: DossierState, policy: Policy) {
  const { values } = state
  return {
    complainant: textOf(values, 'complainant.name'),
    organisation: textOf(values, 'complainant.organisation'),
    summary: summaryOf(values),
    involved: peopleOf(values, 'complaint.involved').map(({ name }) => name),
    responsible: responsibleFor(state, policy).people.map(({ name }) => name)
  }
}

/** All of a dossier that is searched: what its line shows, in the words of the regulation in force, and more of the form. */
export function searchableOf(state: DossierState, policy: Policy, inForce: Policy): Searchable {
  const { involved, responsible, ...texts } = aboutOf(state, policy)
  const classes = labelsOf(choicesOf(state.values, 'classification.classes'), inForce)
  const names = { involved: involved.join(', '), responsible: responsible.join(', ') }
  return { number: state.number, texts: { ...textsOf(state.values), ...texts, ...names, classes } }
}

function binds(policy: Policy, id: string): boolean {
  return policy.terms.find((rule) => rule.id === id)?.kind === 'office'
}

/** A dossier that can be read, as a line of the register. */
export function registerLine(state: DossierState, policy: Policy, now: Instant): RegisterLine & { readable: true } {
  const terms = termsOf(state, policy, now).filter(({ id }) => binds(policy, id))
  const { values } = state
  return {
    readable: true,
    number: state.number,
    status: state.status,
    ...aboutOf(state, policy),
    receivedAt: momentOf(values, 'receivedAt') ?? state.registeredAt,
    channel: textOf(values, 'channel'),
    classes: choicesOf(values, 'classification.classes'),
    gravity: textOf(values, 'classification.gravity'),
    nextTerm: nextTerm(state, policy, now),
    lastDays: lastDays(state, policy, now),
    overdue: overdueTerms(state, policy, now)
      .map(({ id }) => id)
      .filter((id) => binds(policy, id)),
    missed: terms.filter(({ outcome }) => outcome === 'missed').map(({ id }) => id),
    closedAt: currentFacts(state).closed ?? null
  }
}

/** A damaged dossier as a line of the register. */
export function damagedLine(number: DossierNumber, { code, detail }: Damage): RegisterLine {
  return { readable: false, number, damage: [{ code, params: { ...detail } }] }
}
