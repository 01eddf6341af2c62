import type { DocumentInput } from './document-input.ts'

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
      return 'klachtenregeling.pdf'
    case 'regulation-page':
      return 'klachtenregeling.html'
    case 'recovery-sheet':
      return 'herstelsleutel.pdf'
  }
}
