export { BlankFormButton } from './blank-form-button.tsx'
export { DocumentPreview } from './document-preview.tsx'
export { PaperBeside } from './paper-beside.tsx'
export { type PaperAtHand, usePaper } from './use-paper.ts'
