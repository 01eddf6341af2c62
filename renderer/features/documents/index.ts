export { DocumentPreview } from './document-preview.tsx'
