import { useEffect } from 'react'

/** How high the part of the screen is in which an element scrolls. */
function roomAround(element: HTMLElement): number {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at.clientHeight
  }
  return globalThis.innerHeight
}

/** Text boxes bring only their caret into sight by themselves; this brings the whole of what gets the focus. */
function bringIntoSight({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  const { height } = target.getBoundingClientRect()
  // What is taller than its room stays where the browser put it: the caret may be anywhere in it.
  if (height < roomAround(target)) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Keeps whatever has the focus wholly in sight, on every screen and in every dialog. */
export function useFocusInSight(): void {
  useEffect(() => {
    document.addEventListener('focusin', bringIntoSight)
    return () => document.removeEventListener('focusin', bringIntoSight)
  }, [])
}
