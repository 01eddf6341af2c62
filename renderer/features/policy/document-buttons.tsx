import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callOffice } from '../../api/client.ts'
import { useSend } from '../../api/use-call.ts'
import { BusyNote } from '../../ui/busy-note.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

// The PDF engine is large: it comes when a document is opened.
const DocumentPreview = lazy(() =>
  import('../documents/index.ts').then((documents) => ({ default: documents.DocumentPreview }))
)

interface Props {
  /** Which version; without it the one in force. */
  readonly version?: number
}

/** The regulation as a document: to look at and print, and as a page for the office's website. */
export function DocumentButtons({ version }: Props) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const { send, isSending, refusals } = useSend('documents.saveAs')
  const which = version === undefined ? {} : { version }
  const look = version === undefined ? ({ variant: 'outlined' } as const) : ({ size: 'small' } as const)
  const named = (key: 'policyVersions:documentOf' | 'policyVersions:webPageOf') =>
    version === undefined ? {} : { 'aria-label': t(key, { version }) }
  const save = async () => {
    const result = await send({ kind: 'regulation-page', ...which })
    setSaid(result.ok && result.value.path !== null ? t('policy:exported', { path: result.value.path }) : '')
  }
  return (
    <Stack spacing={1}>
      <Stack direction="row" useFlexGap sx={{ columnGap: 1, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button {...look} {...named('policyVersions:documentOf')} onClick={() => setShown(true)}>
          {t(version === undefined ? 'policy:document' : 'policyVersions:document')}
        </Button>
        <Button {...look} {...named('policyVersions:webPageOf')} onClick={() => void save()} disabled={isSending}>
          {t(version === undefined ? 'policy:webPage' : 'policyVersions:webPage')}
        </Button>
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {said}
        </Typography>
      </Stack>
      {isSending && (
        <BusyNote text={t('preview:saving')} onCancel={() => void callOffice('documents.cancel', undefined)} />
      )}
      <RefusalList refusals={refusals} title={t('policy:exportRefused')} />
      {isShown && (
        <Suspense>
          <DocumentPreview request={{ kind: 'regulation', ...which }} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </Stack>
  )
}
