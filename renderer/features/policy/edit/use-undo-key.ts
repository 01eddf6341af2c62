import { useEffect, useEffectEvent } from 'react'

const typed: ReadonlySet<string> = new Set(['text', 'search', 'email', 'tel', 'number', 'password', 'url'])

/** Whether Ctrl+Z belongs to the box that has the keyboard: it takes back letters there. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return typed.has(target.type)
  return target instanceof HTMLTextAreaElement
}

/** Lets Ctrl+Z step back, except in a box in which one types. */
export function useUndoKey(onUndo: () => void, isOn: boolean): void {
  const undo = useEffectEvent(onUndo)
  useEffect(() => {
    if (!isOn) return undefined
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      if (!isUndo || isTyping(event.target)) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn])
}
