import type { Disk } from '../disk/disk.ts'

/** Every change of the data folder passes here, so that it can be held for a moment, and is heard of. */
export interface Gate {
  /** Tells the paths of every change from now on; gives what ends that. */
  readonly listen: (listener: (path: string) => void) => () => void
  /** Waits for the changes under way, and does a task while no other begins. */
  readonly hold: <Value>(task: () => Promise<Value>) => Promise<Value>
}

/** Puts a gate before the changes of a disk. */
export function gated(disk: Disk): { readonly disk: Disk; readonly gate: Gate } {
  const listeners = new Set<(path: string) => void>()
  const running = new Set<Promise<unknown>>()
  let held: Promise<void> | null = null
  const pass = async <Value>(paths: readonly string[], task: () => Promise<Value>): Promise<Value> => {
    while (held !== null) await held
    const change = task()
    running.add(change)
    try {
      return await change
    } finally {
      running.delete(change)
      for (const listener of listeners) paths.forEach(listener)
    }
  }
  return {
    disk: {
      ...disk,
      write: (path, bytes) => pass([path], () => disk.write(path, bytes)),
      append: (path, bytes, isNew) => pass([path], () => disk.append(path, bytes, isNew)),
      appendLoosely: (path, bytes) => pass([path], () => disk.appendLoosely(path, bytes)),
      truncate: (path, size) => pass([path], () => disk.truncate(path, size)),
      removeFile: (path) => pass([path], () => disk.removeFile(path)),
      removeFolder: (path) => pass([path], () => disk.removeFolder(path)),
      move: (from, to) => pass([from, to], () => disk.move(from, to))
    },
    gate: {
      listen: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      hold: async (task) => {
        while (held !== null) await held
        let open = (): void => undefined
        held = new Promise<void>((resolve) => (open = resolve))
        try {
          await Promise.allSettled(running)
          return await task()
        } finally {
          held = null
          open()
        }
      }
    }
  }
}
