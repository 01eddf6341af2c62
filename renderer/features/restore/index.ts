export { PutBackPart } from './put-back-part.tsx'
export { RestorePage } from './restore-page.tsx'
