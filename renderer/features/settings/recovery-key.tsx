import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import SaveAltOutlined from '@mui/icons-material/SaveAltOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callOffice } from '../../api/client.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'

const DocumentPreview = lazy(() =>
  import('../documents/index.ts').then((documents) => ({ default: documents.DocumentPreview }))
)

interface Props {
  readonly recoveryKey: string
  /** The verb on the button that goes on. */
  readonly done: string
  readonly onDone: () => void
}

/** The recovery key, shown this once: to write down, copy, save or print, and to confirm before going on. */
export function RecoveryKey({ recoveryKey, done, onDone }: Props) {
  const { t } = useTranslation()
  const [isKept, setKept] = useState(false)
  // Where the disk refuses to note it, Vandaag asks once more: nobody is held up here.
  const finish = () => void callOffice('accounts.recoveryKeyKept', undefined).then(onDone)
  return (
    <Stack spacing={2.5}>
      <Alert severity="warning">{t('shell:recovery.once')}</Alert>
      <Groups recoveryKey={recoveryKey} />
      <WaysToKeep recoveryKey={recoveryKey} />
      <FormControlLabel
        label={t('shell:recovery.kept')}
        control={<Checkbox checked={isKept} onChange={({ target }) => setKept(target.checked)} />}
      />
      <Box>
        <Button variant="contained" disabled={!isKept} onClick={finish}>
          {done}
        </Button>
      </Box>
    </Stack>
  )
}

function Groups({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t } = useTranslation()
  return (
    <Paper
      variant="outlined"
      role="group"
      aria-label={t('shell:recovery.label')}
      data-testid="recovery-key"
      sx={{
        p: 3,
        bgcolor: 'tokens.sunken',
        display: 'grid',
        gridTemplateColumns: 'repeat(3, max-content)',
        columnGap: 5,
        rowGap: 1.5
      }}
    >
      {recoveryKey.split('-').map((group, index) => (
        <Typography
          key={`${String(index)} ${group}`}
          component="span"
          sx={{
            fontFamily: 'ui-monospace, Consolas, monospace',
            fontSize: '1.5rem',
            letterSpacing: '0.12em',
            userSelect: 'all'
          }}
        >
          {group}
        </Typography>
      ))}
    </Paper>
  )
}

function WaysToKeep({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const [isPreviewed, setPreviewed] = useState(false)
  const saving = useSend('documents.saveAs')
  const save = async () => {
    const result = await saving.send({ kind: 'recovery-sheet', recoveryKey })
    if (result.ok && result.value.path !== null) setSaid(t('shell:recovery.saved', { path: result.value.path }))
  }
  const copy = () =>
    navigator.clipboard.writeText(recoveryKey).then(
      () => setSaid(t('shell:recovery.copied')),
      () => setSaid(t('shell:recovery.notCopied'))
    )
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1}>
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => setPreviewed(true)}>
          {t('shell:recovery.print')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<SaveAltOutlined />}
          onClick={() => void save()}
          disabled={saving.isSending}
        >
          {t('shell:recovery.save')}
        </Button>
        <Button variant="outlined" startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {t('shell:recovery.copy')}
        </Button>
      </Stack>
      <RefusalList refusals={saving.refusals} />
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary', minHeight: 21 }}>
        {said}
      </Typography>
      {isPreviewed && (
        <Suspense>
          <DocumentPreview request={{ kind: 'recovery-sheet', recoveryKey }} onClose={() => setPreviewed(false)} />
        </Suspense>
      )}
    </Stack>
  )
}
