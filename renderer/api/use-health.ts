import { useFresh } from './use-fresh.ts'

/** How often it is asked whether a check that somebody left going on is done, in milliseconds. */
const whileChecking = 1_000

/** How what is kept is doing. */
export const useHealth = () => useFresh('health.status', undefined, ({ isChecking }) => isChecking && whileChecking)

/** What was set aside. */
export const useAside = () => useFresh('health.aside', undefined)

/** How large the data folder is, in bytes. */
export const useFolderSize = () => useFresh('health.size', undefined)
