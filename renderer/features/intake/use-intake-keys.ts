import { useEffect } from 'react'

/** The keys of the intake form: Ctrl+S keeps the draft now, Ctrl+Enter registers. */
export function useIntakeKeys(actions: { readonly save: () => void; readonly register: () => void }): void {
  const { save, register } = actions
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isWithControl = event.ctrlKey || event.metaKey
      const action = event.key.toLowerCase() === 's' ? save : event.key === 'Enter' ? register : undefined
      if (!isWithControl || event.altKey || action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
