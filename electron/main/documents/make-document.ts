import { join } from 'node:path'
import { makeAnnualReport } from './annual-report/annual-report.ts'
import type { DocumentInput, Paper } from '../../../shared/papers/document-input.ts'
import { makeBlankForm, makeRegistrationForm } from './form/registration-form.ts'
import { makeLetter } from './letter/letter.ts'
import { makeRecoverySheet } from './recovery-sheet/recovery-sheet.ts'
import { makeRegulation } from './regulation/regulation.ts'
import { makeRegulationPage } from './regulation/regulation-page.ts'

/** Makes a document in this thread; `resourcesFolder` is where the product keeps its `fonts` folder. */
export function makeDocument(input: DocumentInput, resourcesFolder: string): Promise<Paper> {
  const fontsFolder = join(resourcesFolder, 'fonts')
  switch (input.kind) {
    case 'blank-form':
      return makeBlankForm(input, fontsFolder)
    case 'form':
      return makeRegistrationForm(input, fontsFolder)
    case 'letter':
      return makeLetter(input, fontsFolder)
    case 'annual-report':
      return makeAnnualReport(input, fontsFolder)
    case 'regulation':
      return makeRegulation(input, fontsFolder)
    case 'regulation-page':
      return Promise.resolve(makeRegulationPage(input))
    case 'recovery-sheet':
      return makeRecoverySheet(input, fontsFolder)
  }
}
