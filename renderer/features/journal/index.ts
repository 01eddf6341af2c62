export { JournalPart } from './journal-part.tsx'
export { LookedPart } from './looked-part.tsx'
