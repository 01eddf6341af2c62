import { useSyncExternalStore } from 'react'

const noFiles: readonly File[] = []

/**
 * Files that wait to come into a dossier: those that were chosen at an intake, by its place on the shelf of drafts, and once
 * that is registered by its number. They lie in this window alone, and are gone when the app is closed.
 */
export class PaperTray {
  readonly #lying = new Map<string, readonly File[]>()
  readonly #listeners = new Set<() => void>()

  /** The files that lie under a key. */
  of(key: string): readonly File[] {
    return this.#lying.get(key) ?? noFiles
  }

  /** Lays files beside those that lie there; one that lies there already is laid down once. */
  add(key: string, files: readonly File[]): void {
    const lying = this.of(key)
    const isThere = (file: File): boolean => lying.some((one) => one.name === file.name && one.size === file.size)
    this.#put(key, [...lying, ...files.filter((file) => !isThere(file))])
  }

  /** Takes one file away. */
  remove(key: string, file: File): void {
    this.#put(
      key,
      this.of(key).filter((one) => one !== file)
    )
  }

  /** Takes all that lies under a key away. */
  clear(key: string): void {
    this.#put(key, noFiles)
  }

  /** Lays what lies under one key under another; whether anything did. */
  move(from: string, to: string): boolean {
    const files = this.of(from)
    this.clear(from)
    if (files.length > 0) this.#put(to, files)
    return files.length > 0
  }

  /** Tells of every change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #put(key: string, files: readonly File[]): void {
    if (files.length === 0) this.#lying.delete(key)
    else this.#lying.set(key, files)
    for (const listener of this.#listeners) listener()
  }
}

/** The tray of this window. */
export const paperTray = new PaperTray()

/** The files that lie under a key, kept up to date. */
export function useLyingFiles(key: string): readonly File[] {
  return useSyncExternalStore(paperTray.subscribe, () => paperTray.of(key))
}
