import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../../api/use-call.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Section } from '../../ui/section.tsx'

/** One part: its name as a heading, and what is said of it as it was written. */
function Notice({ text }: { readonly text: string }) {
  const [first = '', ...rest] = text.trim().split('\n')
  const isNamed = first.startsWith('## ')
  return (
    <Box component="section" lang="en" sx={{ mb: 3 }}>
      {isNamed && (
        <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {first.slice(3)}
        </Typography>
      )}
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' }}>
        {(isNamed ? rest.join('\n') : text).trim()}
      </Typography>
    </Box>
  )
}

/** Whose work is in the program, and under which licence: to read in the app. */
export function NoticesSection() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { data, isLoading } = useCall('app.licences', undefined, { enabled: isOpen })
  const title = useId()
  const close = (): void => {
    setOpen(false)
  }
  return (
    <Section title={t('settings:notices.title')} description={t('settings:notices.intro')}>
      <Button
        variant="outlined"
        onClick={() => {
          setOpen(true)
        }}
      >
        {t('settings:notices.open')}
      </Button>
      <Dialog open={isOpen} onClose={close} fullWidth maxWidth="md" aria-labelledby={title}>
        <DialogTitle id={title}>{t('settings:notices.title')}</DialogTitle>
        <DialogContent dividers tabIndex={0} role="region" aria-labelledby={title}>
          {isLoading && <LoadingState />}
          {!isLoading && !data && <Alert severity="info">{t('settings:notices.elsewhere')}</Alert>}
          {data?.map((text) => (
            <Notice key={text} text={text} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('settings:notices.close')}</Button>
        </DialogActions>
      </Dialog>
    </Section>
  )
}
