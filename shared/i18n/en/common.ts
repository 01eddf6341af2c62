import type { common as dutch } from '../nl/common.ts'
import type { SameKeys } from '../texts.ts'

export const common: SameKeys<typeof dutch> = {
  back: 'Back',
  cancel: 'Cancel',
  change: 'Change',
  close: 'Close',
  next: 'Next',
  retry: 'Try again',
  save: 'Save',
  yes: 'yes',
  no: 'no',
  none: 'none',
  nobody: 'nobody yet',
  nameless: 'name not given',
  empty: 'not filled in yet',
  counting: 'Counting the dossiers: {{done}} of {{total}}',
  destroying: 'The dossiers are being destroyed: {{done}} of {{total}}',
  backingUp: 'The backup is being made: file {{done}} of {{total}}',
  stopBackingUp: 'Stop; the next one goes on from here',
  restoring: 'The office is being restored: file {{done}} of {{total}}',
  stopRestoring: 'Stop; nothing is changed',
  stopDestroying: 'Stop; what is still there stays',
  stopCounting: 'Stop counting',
  loading: 'Loading…',
  savedAt: 'Kept at {{time}}',
  dossier: 'dossier {{number}}'
}
