export { BackupNotice } from './backup-notice.tsx'
export { BackupPart } from './backup-part.tsx'
