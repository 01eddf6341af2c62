export { mayAddPapers, PapersSection } from './papers-section.tsx'
export { useFileDrop } from './use-file-drop.ts'
