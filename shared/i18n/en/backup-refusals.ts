import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about backups, and about what is put back from them. */
export const backupRefusals = {
  'backup.noFolder': 'No folder has been chosen for the backup yet. Choose one under Settings → Backup.',
  'backup.isRunning': 'A backup is being made already. Wait until it is ready.',
  'backup.insideData':
    '{{folder}} is inside the data folder itself. If that is lost, so is the backup. Choose a folder on a stick, a network drive or a second disk.',
  'backup.folderGone':
    'The folder {{folder}} is not there now. Did the stick or the network come loose? Connect it and try again, or choose another folder. Earlier backups are as they were.',
  'backup.full':
    'The disk with {{folder}} is full. Make room or choose another folder. Earlier backups are still there; the next one goes on where this one stopped.',
  'backup.readOnly':
    'Klachtenboek may not read or write in {{folder}}. Choose another folder, or ask whoever manages it for access.',
  'backup.busyDisk':
    'A file in {{folder}} is in use by another program, such as a virus scanner. Try again in a moment. Earlier backups are still there.',
  'backup.diskFailed':
    'The disk with {{folder}} gave an error ({{system}}). Connect it again or choose another folder. Earlier backups are still there.',
  'backup.otherOffice': '{{folder}} holds the backups of another office. Nothing was changed. Choose another folder.',
  'backup.markDamaged':
    'The file that says whose backups are in {{folder}} cannot be read. The backups themselves are still there. Choose the folder again under Settings to repair it.',
  'backup.notVerified':
    'What was written in {{folder}} came back different when it was read. So this backup does not count; earlier ones are still there. The disk or stick may be failing: choose another.',
  'backup.stopped':
    'The backup was stopped. Earlier backups are still there; the next one goes on where this one stopped.',
  'backup.damaged': 'This backup is damaged and cannot be used. Choose another.',
  'backup.needsLater': 'This backup was made with a newer version of Klachtenboek. Update Klachtenboek and try again.',
  'restore.noBackups':
    'There is no backup and no office of Klachtenboek in {{folder}}. Choose the folder that holds the folder “Klachtenboek-back-up”, or the data folder of the other PC.',
  'restore.ownFolder':
    'This is the data folder that this PC uses already. Choose the folder with the backup, or the data folder of the other PC.',
  'restore.inUse':
    '{{holder}} is working in {{folder}} on computer {{computer}} at this moment. Nothing was changed. Close Klachtenboek there first and choose the folder again; what is still being recorded there would not come along otherwise.',
  'restore.inUseByUnknown':
    'Somebody is working in {{folder}} on another computer at this moment. Nothing was changed. Close Klachtenboek there first and choose the folder again; what is still being recorded there would not come along otherwise.',
  'restore.noneReadable':
    'The backups in {{folder}} are all damaged or incomplete, so that no office can be found in them. Nothing was changed. If there is another backup on another stick or disk, choose that folder.',
  'restore.otherOffice':
    'The data folder of this PC holds another office. Nothing was changed. Restore the backup on a PC on which no office was set up yet.',
  'restore.notAllowed':
    'Only someone who manages the office, or who has the recovery key, may restore a backup. Nothing was changed.',
  'restore.notProven':
    'This backup was changed after Klachtenboek made it, or belongs to another office. It is not used. Choose another one.',
  'restore.notOpen': 'The backup is no longer open. Nothing was changed. Choose the folder again.',
  'restore.partial':
    'Files in this backup are damaged: {{count}}, beginning with {{first}}. Nothing was changed. Choose another backup, or restore this one without those files.',
  'restore.stopped': 'The restore was stopped. Nothing was changed: what was there is still there.',
  'restore.isRunning': 'A backup is being restored. Wait until it is done; until then nobody can log in.',
  'restore.unfinished':
    'All of the backup lies ready, but the disk refused the last step. Close Klachtenboek and start it again: the restore is then finished. Nothing is lost.',
  'restore.destroyed': 'Dossier {{number}} was destroyed on {{day, day}} ({{clause}}) and is not put back.',
  'restore.notInBackup': 'Dossier {{number}} is not in this backup. Choose another backup, or check the number.',
  'restore.numberTooHigh':
    '{{number}} is far beyond the last number that is known ({{last}}). Check whether it is right.'
} as const satisfies Partial<Record<RefusalCode, string>>
