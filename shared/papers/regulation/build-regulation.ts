import { clauseOf, clausesOf } from '../../domain/policy/lookup.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import {
  type Provision,
  type Regulation,
  type RegulationChapterId,
  type RegulationParagraph,
  regulationChapters
} from './regulation.ts'
import { classes } from './classes.ts'
import { definitions } from './definitions.ts'
import { independentBody } from './independent-body.ts'
import { privacy } from './privacy.ts'
import { procedure } from './procedure.ts'
import { registration } from './registration.ts'
import { reporting } from './reporting.ts'
import { responsibilities } from './responsibilities.ts'
import { retention } from './retention.ts'
import { terms } from './terms.ts'
import { type ChapterWriter, provision, type RegulationSource } from './wording.ts'

const chapters: Readonly<Record<RegulationChapterId, { readonly title: string; readonly write: ChapterWriter }>> = {
  definitions: { title: 'Begrippen', write: definitions },
  procedure: { title: 'Zo gaat het', write: procedure },
  terms: { title: 'Termijnen', write: terms },
  classes: { title: 'Indeling', write: classes },
  responsibilities: { title: 'Wie waarvoor staat', write: responsibilities },
  registration: { title: 'Wat wij vastleggen', write: registration },
  reporting: { title: 'Verslag en leren', write: reporting },
  retention: { title: 'Bewaren en vernietigen', write: retention },
  independentBody: { title: 'Als wij er samen niet uitkomen', write: independentBody },
  privacy: { title: 'Vertrouwelijkheid', write: privacy }
}

type Written = ReadonlyMap<RegulationChapterId, readonly RegulationParagraph[]>

/** Chapters whose lists only point at a clause; what such a clause says must still be told in words. */
const listsOnly: readonly RegulationChapterId[] = ['registration', 'responsibilities']

/** Chapters of one sort of sentence, where nothing else fits. */
const closed: readonly RegulationChapterId[] = ['definitions', 'terms', 'classes']

function toldIn(chapter: RegulationChapterId, paragraphs: readonly RegulationParagraph[]): string[] {
  const items = listsOnly.includes(chapter) ? [] : paragraphs.flatMap(({ items = [] }) => items)
  return [...paragraphs, ...items].flatMap((said) => said.clauses)
}

/** The clauses that no sentence tells yet, each in the chapter of a clause before it. */
function untold(policy: Policy, written: Written): Map<RegulationChapterId, RegulationParagraph[]> {
  const home = new Map<string, RegulationChapterId>()
  for (const [chapter, paragraphs] of written) {
    for (const clause of toldIn(chapter, paragraphs)) if (!home.has(clause)) home.set(clause, chapter)
  }
  const left = new Map<RegulationChapterId, RegulationParagraph[]>()
  let current: RegulationChapterId = 'procedure'
  for (const { id, summary } of clausesOf(policy)) {
    const chapter = home.get(id)
    if (chapter !== undefined && !closed.includes(chapter)) current = chapter
    if (chapter === undefined) left.set(current, [...(left.get(current) ?? []), provision(summary, id)])
  }
  return left
}

function mark<Said extends Provision>(policy: Policy, said: Said): Said {
  const isRebuilt = said.clauses.some((id) => clauseOf(policy, id)?.reconstructed === true)
  return isRebuilt ? { ...said, check: true } : said
}

/**
 * The regulation as a document (EW-3.1), in our own sentences, from the very policy that is carried out.
 *
 * Every clause is told at least once; what was rebuilt because the source was lost is marked to be checked.
 */
export function buildRegulation(source: RegulationSource): Regulation {
  const { policy, office } = source
  const written: Written = new Map(regulationChapters.map((id) => [id, chapters[id].write(source)]))
  const left = untold(policy, written)
  return {
    title: policy.title,
    policy: policy.id,
    version: policy.version,
    effectiveFrom: policy.effectiveFrom,
    office,
    intro:
      'Bent u niet tevreden over ons, dan horen wij dat graag. In deze regeling leest u wat u van ons mag verwachten als u een klacht hebt.',
    chapters: regulationChapters.map((id) => ({
      id,
      title: chapters[id].title,
      paragraphs: [...(written.get(id) ?? []), ...(left.get(id) ?? [])].map((paragraph) => mark(policy, paragraph))
    })),
    notes: policy.notes.map(({ text, clause }) => provision(text, clause)),
    clauses: clausesOf(policy)
  }
}
