export { callAddress } from './current-intake.ts'
export { IntakePage } from './intake-page.tsx'
