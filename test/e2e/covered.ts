import type { Page } from '@playwright/test'

/**
 * Gives every control on screen the focus, forwards and backwards as Tab does, and says which of them are then not
 * wholly in sight: off the window, or behind something else. A control taller than its room shows at least its first line.
 */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const takesFocus =
      'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]), textarea:not([disabled]), select:not([disabled]), summary, [tabindex]:not([tabindex="-1"])'
    const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"]')
    const root = dialogs[dialogs.length - 1] ?? document.body
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
    const nameOf = (element: Element) => {
      const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent
      return `${element.tagName.toLowerCase()} “${(label ?? element.textContent).trim().slice(0, 60)}”`
    }
    const isHere = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getAttribute('aria-hidden') !== 'true'
    const isSeen = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      const label = (element as HTMLInputElement).labels?.[0]
      return hit !== null && (element.contains(hit) || hit.contains(element) || label?.contains(hit) === true)
    }
    const roomFor = (element: Element) => {
      let [from, to] = [0, window.innerHeight]
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (!['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) continue
        const { top, bottom } = at.getBoundingClientRect()
        from = Math.max(from, top)
        to = Math.min(to, bottom)
      }
      return { from, height: to - from }
    }
    const faultOf = (element: Element): string | undefined => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect()
      const middle = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2
      const room = roomFor(element)
      const points =
        height > room.height - 8 ? [Math.max(top, room.from) + 12] : [top + 4, (top + bottom) / 2, bottom - 4]
      const hidden = points.find((y) => !isSeen(element, middle, y))
      return hidden === undefined ? undefined : `${nameOf(element)} at ${Math.round(hidden).toString()}`
    }
    const controls = [...root.querySelectorAll<HTMLElement>(takesFocus)]
    const found = new Set<string>()
    for (const order of [controls, controls.toReversed()]) {
      for (const control of order) {
        if (!control.isConnected || !isHere(control)) continue
        control.focus()
        if (document.activeElement !== control) continue
        // What is drawn a moment later may still be moving.
        if (faultOf(control) !== undefined) await nextFrame()
        const fault = faultOf(control)
        if (fault !== undefined) found.add(fault)
      }
    }
    return [...found]
  })
}
