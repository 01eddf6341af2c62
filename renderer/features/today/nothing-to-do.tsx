import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '../../api/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Said when nothing waits, with where to go instead. */
export function NothingToDo() {
  const { t } = useTranslation()
  const mayTakeIn = useMay('takeIn')
  const seesAll = useMay('viewAll')
  return (
    <EmptyState
      title={t('today:empty.title')}
      text={t(seesAll ? 'today:empty.text' : 'today:empty.ownText')}
      action={
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'center' }}>
          {mayTakeIn && (
            <Button component={Link} to="/nieuw" variant="outlined">
              {t('today:empty.new')}
            </Button>
          )}
          <Button component={Link} to="/register">
            {t('today:empty.register')}
          </Button>
        </Stack>
      }
    />
  )
}
