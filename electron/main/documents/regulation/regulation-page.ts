import { buildRegulation } from '../../../../shared/papers/regulation/build-regulation.ts'
import type { Paper, RegulationInput } from '../../../../shared/papers/document-input.ts'
import { regulationHtml } from './regulation-html.ts'

/** The regulation as a page for a website, in UTF-8. */
export function makeRegulationPage(input: RegulationInput): Paper {
  return {
    bytes: new TextEncoder().encode(regulationHtml(buildRegulation(input), { isSample: input.isSample === true })),
    unshown: []
  }
}
