import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useMay } from '../../api/session.ts'
import { mailsAmong, mailTray } from '../../mail/mail-tray.ts'

/**
 * Opens the intake with an e-mail that is dropped anywhere on the window, where no screen took it (GC-2.1a); tells whether
 * something else was dropped, until that is seen.
 */
export function useMailDrop(): { readonly isOther: boolean; readonly seen: () => void } {
  const mayTakeIn = useMay('takeIn')
  const navigate = useNavigate()
  const [isOther, setOther] = useState(false)
  useEffect(() => {
    if (!mayTakeIn) return undefined
    // A file that no screen takes would otherwise be opened in the place of the app.
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const onDrop = (event: DragEvent): void => {
      const isTaken = event.defaultPrevented
      onDragOver(event)
      const files = isTaken ? [] : [...(event.dataTransfer?.files ?? [])]
      const mails = mailsAmong(files)
      setOther(mails.length < files.length)
      if (mails.length === 0) return
      mailTray.lay(mails)
      void navigate('/nieuw')
    }
    globalThis.addEventListener('dragover', onDragOver)
    globalThis.addEventListener('drop', onDrop)
    return () => {
      globalThis.removeEventListener('dragover', onDragOver)
      globalThis.removeEventListener('drop', onDrop)
    }
  }, [mayTakeIn, navigate])
  return { isOther, seen: () => setOther(false) }
}
