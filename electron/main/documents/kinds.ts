import { join } from 'node:path'
import type {
  DocumentInput,
  DocumentInputs,
  DocumentKind,
  MadeDocument,
  Paper,
  RegulationInput
} from '../../../shared/papers/document-input.ts'
import { makeAnnualReport } from './annual-report/annual-report.ts'
import { makeDestructionRecord } from './destruction-record/destruction-record.ts'
import { makeBlankForm, makeRegistrationForm } from './form/registration-form.ts'
import { makeInspectionPaper } from './inspection/inspection.ts'
import { letterFileName, makeLetter } from './letter/letter.ts'
import { makeLetterMail } from './letter/letter-mail.ts'
import { makeRecoverySheet } from './recovery-sheet/recovery-sheet.ts'
import { makeRegulation } from './regulation/regulation.ts'
import { makeRegulationPage } from './regulation/regulation-page.ts'
import { makeWholeDossier } from './whole-dossier/whole-dossier.ts'

/** How a kind of document is named as a file, and laid out. */
interface KindOf<Input> {
  readonly fileName: (input: Input) => string
  readonly make: (input: Input, fontsFolder: string) => Paper | Promise<Paper>
}

function regulationName({ version }: RegulationInput): string {
  return version === undefined ? 'klachtenregeling' : `klachtenregeling-versie-${String(version)}`
}

const kinds: { readonly [Kind in DocumentKind]: KindOf<DocumentInputs[Kind]> } = {
  'blank-form': { fileName: () => 'klachtenregistratieformulier-leeg.pdf', make: makeBlankForm },
  form: {
    fileName: ({ dossier }) => `klachtenregistratieformulier-${dossier.state.number}.pdf`,
    make: makeRegistrationForm
  },
  'whole-dossier': { fileName: ({ dossier }) => `dossier-${dossier.state.number}.pdf`, make: makeWholeDossier },
  letter: { fileName: ({ letter }) => letterFileName(letter, 'pdf'), make: makeLetter },
  'letter-mail': { fileName: ({ letter }) => letterFileName(letter, 'eml'), make: makeLetterMail },
  inspection: {
    fileName: ({ inspection: { number, day } }) => `inzage-${number}-${day}.pdf`,
    make: makeInspectionPaper
  },
  'annual-report': {
    fileName: ({ report: { year, from, to } }) =>
      year === null ? `verslag-${from}-${to}.pdf` : `jaarverslag-${String(year)}.pdf`,
    make: makeAnnualReport
  },
  regulation: { fileName: (input) => `${regulationName(input)}.pdf`, make: makeRegulation },
  'regulation-page': { fileName: (input) => `${regulationName(input)}.html`, make: makeRegulationPage },
  'destruction-record': {
    fileName: ({ entries }) => `vernietiging-${entries.at(-1)?.at.slice(0, 10) ?? 'geen'}.pdf`,
    make: makeDestructionRecord
  },
  'recovery-sheet': { fileName: () => 'herstelsleutel.pdf', make: makeRecoverySheet }
}

async function makeKind<Kind extends DocumentKind>(
  kind: Kind,
  input: DocumentInputs[Kind],
  fontsFolder: string
): Promise<MadeDocument> {
  const { fileName, make } = kinds[kind]
  return { name: fileName(input), ...(await make(input, fontsFolder)) }
}

/** Makes a document in this thread; `resourcesFolder` is where the product keeps its `fonts` folder. */
export function makeDocument(input: DocumentInput, resourcesFolder: string): Promise<MadeDocument> {
  return makeKind(input.kind, input, join(resourcesFolder, 'fonts'))
}
