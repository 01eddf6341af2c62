export { RecoveryKey } from './recovery-key.tsx'
export { SettingsPage } from './settings-page.tsx'
