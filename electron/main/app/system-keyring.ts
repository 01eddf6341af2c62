import type { SafeStorage } from 'electron'
import type { SystemKeyring } from '../services/ports/system-keyring.ts'

type Safe = Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'>

/** On Linux without a keyring Chromium seals with a key that everybody has, and says so in its first letters. */
const openToAll = Buffer.from('v10')

/** The system that the program runs on. */
export function systemOf(platform: NodeJS.Platform): SystemKeyring['system'] {
  if (platform === 'win32') return 'windows'
  return platform === 'darwin' ? 'macos' : 'linux'
}

/** The keyring of the system, by Electron's `safeStorage`; what the system refuses is null, never an exception. */
export function electronKeyring(safe: Safe, platform: NodeJS.Platform): SystemKeyring {
  const system = systemOf(platform)
  const seal = async (text: string): Promise<Uint8Array | null> => {
    const sealed = await safe.encryptStringAsync(text).catch(() => null)
    const isOpen = sealed === null || (system === 'linux' && sealed.subarray(0, openToAll.length).equals(openToAll))
    return isOpen ? null : new Uint8Array(sealed)
  }
  return {
    system,
    seal,
    isAvailable: async () => {
      const isThere = await safe.isAsyncEncryptionAvailable().catch(() => false)
      return isThere && (await seal('Klachtenboek')) !== null
    },
    open: async (sealed) => {
      const opened = await safe.decryptStringAsync(Buffer.from(sealed)).catch(() => null)
      return opened === null ? null : { text: opened.result, isStale: opened.shouldReEncrypt }
    }
  }
}
