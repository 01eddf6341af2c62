import { useEffect } from 'react'

/** Text boxes bring only their caret into sight by themselves; this brings the whole of what gets the focus. */
function bringIntoSight({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  const { height } = target.getBoundingClientRect()
  // What is taller than half the window stays where the browser put it: the caret may be anywhere in it.
  if (height < globalThis.innerHeight / 2) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Keeps whatever has the focus wholly in sight, on every screen and in every dialog. */
export function useFocusInSight(): void {
  useEffect(() => {
    document.addEventListener('focusin', bringIntoSight)
    return () => document.removeEventListener('focusin', bringIntoSight)
  }, [])
}
