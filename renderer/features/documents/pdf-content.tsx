import Alert from '@mui/material/Alert'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingState } from '../../ui/loading-state.tsx'
import { FittingPages } from './fitting-pages.tsx'
import { openPdf, type PdfPage } from './pdf-engine.ts'

/** A PDF that came from elsewhere, page below page; one that cannot be read says so. */
export function PdfContent({ content }: { readonly content: Blob }) {
  const { t } = useTranslation()
  const [pages, setPages] = useState<readonly PdfPage[] | null | undefined>()
  useEffect(() => {
    let isWanted = true
    let close = (): void => undefined
    void content
      .arrayBuffer()
      .then((bytes) => openPdf(new Uint8Array(bytes)))
      .then(
        (opened) => {
          close = opened.close
          if (isWanted) setPages(opened.pages)
          else close()
        },
        () => {
          if (isWanted) setPages(null)
        }
      )
    return () => {
      isWanted = false
      close()
    }
  }, [content])
  if (pages === undefined) return <LoadingState />
  if (pages === null) return <Alert severity="error">{t('papers:unreadable')}</Alert>
  return <FittingPages pages={pages} />
}
