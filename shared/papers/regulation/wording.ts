import type { Office } from '../../domain/office/office.ts'
import type { Permission } from '../../domain/permissions/permission.ts'
import { rolesThatMay } from '../../domain/policy/allowed.ts'
import { roleOf } from '../../domain/policy/lookup.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Provision, RegulationParagraph } from './regulation.ts'

/** What the regulation is written from. */
export interface RegulationSource {
  readonly policy: Policy
  readonly office: Office
}

/** The paragraphs of one chapter. */
export type ChapterWriter = (source: RegulationSource) => RegulationParagraph[]

const neuters = ['bestuur', 'hoofd', 'kantoor', 'management', 'overleg', 'secretariaat', 'team', 'werkoverleg']

/** Names in a row: "a, b en c". */
export function listed(names: readonly string[], last: 'en' | 'of' = 'en'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}

/** A role with its article: "de directie", "het hoofd van de afdeling". */
export function theRole(label: string): string {
  const isNeuter = neuters.includes(label.split(' ')[0] ?? '')
  return `${isNeuter ? 'het' : 'de'} ${label}`
}

/** A label in the middle of a sentence: "Uitstelbericht" becomes "uitstelbericht". */
export function lowerLabel(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

/** A role by its id, with its article. */
export function roleNamed(policy: Policy, id: string): string {
  return theRole(roleOf(policy, id)?.label ?? id)
}

/** The roles that may do something, with their articles: "de medewerker of de vennoot". */
export function theRolesThatMay(policy: Policy, permission: Permission): string {
  return listed(rolesThatMay(policy, permission).map(theRole), 'of')
}

/** A provision with the clauses it comes from, each once. */
export function provision(text: string, ...clauses: readonly (string | undefined)[]): Provision {
  return { text, clauses: [...new Set(clauses.filter((clause) => clause !== undefined))] }
}

/** The entries of a list of the policy, each with its clause. */
export function entries(
  items: readonly { readonly label: string; readonly clause?: string | undefined }[]
): Provision[] {
  return items.map(({ label, clause }) => provision(label, clause))
}

/** A paragraph when there is something to say. */
export function when(condition: boolean, write: () => RegulationParagraph): RegulationParagraph[] {
  return condition ? [write()] : []
}
