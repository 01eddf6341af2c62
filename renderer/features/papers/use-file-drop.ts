import { useEffect, useEffectEvent } from 'react'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable)
}

/** Takes files that are dropped anywhere on the window, or pasted outside a text, for as long as this screen is there. */
export function useFileDrop(isOn: boolean, onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])]
    if (files.length === 0 || event.defaultPrevented) return
    event.preventDefault()
    onFiles(files)
  })
  useEffect(() => {
    if (!isOn) return undefined
    const onDrop = (event: DragEvent): void => take(event, event.dataTransfer)
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (!isTyping(event.target)) take(event, event.clipboardData)
    }
    // Before the window itself looks at what was dropped.
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [isOn])
}
