import type { DocumentInput, RegulationInput } from '../../../shared/papers/document-input.ts'

function regulationName({ version }: RegulationInput): string {
  return version === undefined ? 'klachtenregeling' : `klachtenregeling-versie-${String(version)}`
}

/** The name of a document's file; the same document always has the same name. */
export function documentName(input: DocumentInput): string {
  switch (input.kind) {
    case 'blank-form':
      return 'klachtenregistratieformulier-leeg.pdf'
    case 'form':
      return `klachtenregistratieformulier-${input.dossier.state.number}.pdf`
    case 'letter':
      return `brief-${input.letter.id}-${input.letter.reference}.pdf`
    case 'annual-report': {
      const { year, from, to } = input.report
      return year === null ? `verslag-${from}-${to}.pdf` : `jaarverslag-${String(year)}.pdf`
    }
    case 'regulation':
      return `${regulationName(input)}.pdf`
    case 'regulation-page':
      return `${regulationName(input)}.html`
    case 'recovery-sheet':
      return 'herstelsleutel.pdf'
  }
}
