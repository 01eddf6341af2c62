import { useEffect } from 'react'

/** A key that works everywhere, with Ctrl (or Cmd) and nothing else; null for one that is off. */
export function useShortcut(key: string, run: (() => unknown) | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (run === null || event.key.toLowerCase() !== key) return
      event.preventDefault()
      run()
    }
    globalThis.addEventListener('keydown', onKey)
    return () => globalThis.removeEventListener('keydown', onKey)
  }, [key, run])
}
