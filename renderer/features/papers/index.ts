export { mayAddPapers, PapersSection } from './papers-section.tsx'
export { paperTray } from './paper-tray.ts'
export { PapersToCome } from './papers-to-come.tsx'
export { useFileDrop } from './use-file-drop.ts'
