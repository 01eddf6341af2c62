import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'

// The PDF engine is large: it comes when a document is opened.
const DocumentPreview = lazy(() =>
  import('../documents/index.ts').then((documents) => ({ default: documents.DocumentPreview }))
)

/** The regulation as a document: to look at and print, and as a page for the office's website. */
export function DocumentButtons() {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const { send, isSending, refusals } = useSend('documents.saveAs', { refreshes: false })
  const save = async () => {
    const result = await send({ kind: 'regulation-page' })
    setSaid(result.ok && result.value.path !== null ? t('policy:exported', { path: result.value.path }) : '')
  }
  return (
    <Stack spacing={1.5} sx={{ mb: 1 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => setShown(true)}>
          {t('policy:document')}
        </Button>
        <Button variant="outlined" onClick={() => void save()} disabled={isSending}>
          {t('policy:webPage')}
        </Button>
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {said}
        </Typography>
      </Stack>
      <RefusalList refusals={refusals} title={t('policy:exportRefused')} />
      {isShown && (
        <Suspense>
          <DocumentPreview request={{ kind: 'regulation' }} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </Stack>
  )
}
