import type { IpcMainInvokeEvent } from 'electron'
import { serve } from '../../../electron/main/ipc/serve.ts'
import type { FileSystem } from '../../../electron/main/register/disk/file-system.ts'
import { handlersOf } from '../../../electron/main/services/handlers.ts'
import type { Services } from '../../../electron/main/services/services.ts'
import type { ChannelName } from '../../../shared/contract/contract.ts'
import { type Instant, instantOf } from '../../../shared/domain/time.ts'
import type { Chance } from '../chance.ts'
import type { Furnished } from '../furnish.ts'
import type { MemoryDisk } from '../memory-disk.ts'
import { openTried } from '../office.ts'

type Listener = (event: IpcMainInvokeEvent, payload: unknown) => Promise<unknown>

/** An office behind its own calls, as a page reaches it. */
export interface FuzzedOffice {
  readonly disk: MemoryDisk
  readonly services: Services
  /** Sends what a page can send; gives the answer as the page gets it. */
  readonly send: (channel: ChannelName, payload: unknown) => Promise<unknown>
  readonly now: () => Instant
  /** What went wrong inside that no answer tells. */
  readonly unexpected: string[]
}

/** Each step of the disk takes a turn of the event loop, as on a real one. */
function turning(fs: FileSystem): FileSystem {
  const slow =
    <Words extends unknown[], Value>(step: (...words: Words) => Promise<Value>) =>
    async (...words: Words): Promise<Value> => {
      await new Promise((resolve) => setImmediate(resolve))
      return step(...words)
    }
  return {
    readFile: slow(fs.readFile),
    readEnd: slow(fs.readEnd),
    readPart: slow(fs.readPart),
    openFile: slow(async (path, mode) => {
      const file = await fs.openFile(path, mode)
      return { write: slow(file.write), sync: slow(file.sync), close: file.close }
    }),
    rename: slow(fs.rename),
    removeFile: slow(fs.removeFile),
    removeFolder: slow(fs.removeFolder),
    truncate: slow(fs.truncate),
    stamp: slow(fs.stamp),
    list: slow(fs.list),
    makeFolder: slow(fs.makeFolder),
    syncFolder: slow(fs.syncFolder)
  }
}

const bugs = [TypeError, RangeError, ReferenceError, SyntaxError]

/** Opens an office on a disk, with a clock on which people take up to ten minutes between two calls. */
export async function openFuzzed(
  { folder }: Pick<Furnished, 'folder'>,
  disk: MemoryDisk,
  chosen: () => string | null,
  chance: Chance
): Promise<FuzzedOffice> {
  const listeners = new Map<string, Listener>()
  const unexpected: string[] = []
  let time = Date.parse('2026-03-04T12:00:00.000Z')
  const now = (): Instant => instantOf(time)
  const services = await openTried({
    folder,
    fs: turning(disk.fs),
    clock: () => {
      time += 10
      return now()
    },
    chosenText: chosen,
    onFault: (code, cause) => {
      if (bugs.some((bug) => cause instanceof bug)) unexpected.push(`${code} ${String((cause as Error).stack)}`)
    }
  })
  const quiet = (): undefined => undefined
  const watch = { scheduler: { welcome: quiet }, idle: { stillHere: quiet, stop: quiet }, saved: quiet }
  serve(handlersOf(services, watch), {
    ipc: { handle: (channel, listener) => listeners.set(channel, listener as Listener) },
    isTrustedSender: () => true,
    sessionEnd: () => services.desk.session?.ended,
    onUnexpected: (channel, cause) => {
      unexpected.push(`${channel} ${String(cause instanceof Error ? cause.stack : cause)}`)
    }
  })
  return {
    disk,
    services,
    now,
    unexpected,
    send: async (channel, payload) => {
      time += chance.below(600_000)
      const listener = listeners.get(channel)
      if (listener === undefined) throw new Error(`nobody answers ${channel}`)
      return structuredClone(await listener({} as IpcMainInvokeEvent, payload))
    }
  }
}
