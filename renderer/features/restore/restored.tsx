import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { RestoredOffice, RestoreState } from '../../../shared/contract/restore.ts'
import { useNumbers } from './use-numbers.ts'

interface Props {
  readonly restored: RestoredOffice
  /** Where it came from. */
  readonly kind: NonNullable<RestoreState['source']>['kind']
  readonly onLeave: () => void
}

/** What was put back, what was not, and where lies what was there. */
export function Restored({ restored, kind, onLeave }: Props) {
  const { t } = useTranslation()
  const numbersOf = useNumbers()
  const { made: at, dossiers, destroyed, left, without, aside } = restored
  const said = [
    t('restore:done.text', { count: dossiers, at }),
    destroyed.length > 0 && t('restore:done.destroyed', { numbers: numbersOf(destroyed) }),
    left.length > 0 && t('restore:done.left', { numbers: numbersOf(left) }),
    without > 0 && t('restore:done.without', { count: without }),
    aside !== null && t('restore:done.aside', { aside }),
    t(`restore:done.next.${kind}`)
  ].filter((text) => text !== false)
  return (
    <Stack spacing={1.5} role="status">
      {said.map((text) => (
        <Typography key={text} sx={{ overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      ))}
      <div>
        <Button variant="contained" autoFocus onClick={onLeave} sx={{ mt: 1.5 }}>
          {t('restore:done.logIn')}
        </Button>
      </div>
    </Stack>
  )
}
