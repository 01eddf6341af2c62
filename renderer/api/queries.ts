import { useCallback } from 'react'
import type { ReportRequest } from '../../shared/contract/reports.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import type { Language } from '../../shared/i18n/texts.ts'
import { answerIn, dossierIn, officeIn, policiesIn, presetsIn, todayIn, useInLanguage } from './own-words.ts'
import { type Answer, useCall } from './use-call.ts'

/** What the app is waiting for, who is logged in, and this PC's preferences. */
export const useAppState = () => useCall('app.state', undefined)

/** What wants attention, overdue first. */
export const useToday = () => useInLanguage(useCall('today.list', undefined), todayIn)

/** One whole dossier. */
export const useDossier = (number: DossierNumber) => useInLanguage(useCall('dossiers.open', { number }), dossierIn)

/** The dossiers that were merged into one or linked to it. */
export const useBound = (number: DossierNumber) => useCall('dossiers.bound', { number })

/** One whole dossier as it was written, in Dutch: what a letter is made from. */
export const useWrittenDossier = (number: DossierNumber) => useCall('dossiers.open', { number })

/** The colleagues to choose from. */
export const useColleagues = () => useCall('colleagues.list', undefined)

/** The office with the policy in force. */
export const useOffice = () => useInLanguage(useCall('office.get', undefined), officeIn)

/** An answer in the words of the regulation in force, in the language of the screen. */
function useWordsInForce<Value>(answer: Answer<Value>): Answer<Value> {
  const policy = useOffice().data?.policy
  const inForce = useCallback((value: Value, language: Language) => answerIn(value, policy, language), [policy])
  return useInLanguage(answer, inForce)
}

/** How logging in through the system of this PC stands for whoever is logged in. */
export const useSystemLogIn = () => useCall('systemLogIn.status', undefined)

/** The accounts of this office, for whoever manages them. */
export const useAccounts = () => useWordsInForce(useCall('accounts.list', undefined))

/** The report over a period. */
export const useReport = (request: ReportRequest, options?: { readonly enabled?: boolean }) =>
  useWordsInForce(useCall('reports.annual', request, options))

/** Who is logged in, with the role in the words of the regulation in force. */
export const useSeated = () => useWordsInForce(useAppState()).data?.session ?? null

/** What was typed and not yet registered or recorded. */
export const useDrafts = () => useCall('drafts.list', undefined)

/** The example regulations. */
export const usePolicies = () => useInLanguage(useCall('setup.policies', undefined), presetsIn)

/** Every version of the office's regulation as it was written, in Dutch, the first one first. */
export const usePolicyVersions = () => useCall('policy.versions', undefined)

/** Every version of the office's regulation, to show in the language of the screen. */
export const useShownVersions = () => useInLanguage(usePolicyVersions(), policiesIn)

/** What is to be destroyed, now or in the coming months; what must go first is first. */
export const useToDestroy = () => useCall('destruction.list', undefined)

/** The register of destruction, oldest first. */
export const useDestroyed = () => useCall('destruction.destroyed', undefined)

/** The returning reports that wait to be discussed, oldest first. */
export const useDueReports = () => useCall('reports.due', undefined)

/** What was chosen for the backups, and the last good one. */
export const useBackup = () => useCall('backup.status', undefined)

/** The office's backups, the newest first. */
export const useBackups = () => useCall('backup.list', undefined)

/** Where putting an office back stands, while nobody is logged in. */
export const useRestoreState = (enabled = true) => useCall('restore.state', undefined, { enabled })

/** What is to be said of the check of all; null while all is well. */
export const useCheckTask = () => useCall('health.task', undefined).data ?? null

/** What is to be said of the backup; null while all is well. */
export const useBackupTask = () => useCall('backup.task', undefined).data ?? null
