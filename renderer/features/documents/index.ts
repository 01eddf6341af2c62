export { BlankFormButton } from './blank-form-button.tsx'
export { DocumentPreview } from './document-preview.tsx'
