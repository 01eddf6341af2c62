import { useCall } from './use-call.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'

/** What the app is waiting for, who is logged in, and this PC's preferences. */
export const useAppState = () => useCall('app.state', undefined)

/** What wants attention, overdue first. */
export const useToday = () => useCall('today.list', undefined)

/** One whole dossier. */
export const useDossier = (number: DossierNumber) => useCall('dossiers.open', { number })

/** The colleagues to choose from. */
export const useColleagues = () => useCall('colleagues.list', undefined)

/** The office with the policy in force. */
export const useOffice = () => useCall('office.get', undefined)

/** The accounts of this office, for whoever manages them. */
export const useAccounts = () => useCall('accounts.list', undefined)

/** What was typed and not yet registered or recorded. */
export const useDrafts = () => useCall('drafts.list', undefined)

/** The example regulations. */
export const usePolicies = () => useCall('setup.policies', undefined)

/** Every version of the office's regulation, the first one first. */
export const usePolicyVersions = () => useCall('policy.versions', undefined)

/** The returning reports that wait to be discussed, oldest first. */
export const useDueReports = () => useCall('reports.due', undefined)
