import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { waitingTasks } from '../../../shared/domain/dossier/given-tasks.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { Section } from '../../ui/section.tsx'
import { type ActRequest, endsTask } from './act-offers.ts'

interface Props {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

/** What was given to do by hand and still waits: what, for whom, by which day. */
export function TasksSection({ view, onAct }: Props) {
  const { t } = useTranslation()
  const waiting = waitingTasks(view.state)
  const isFree = (id: ActId): boolean => view.acts.some(({ act, reasons }) => act === id && reasons.length === 0)
  const offered = view.acts.map(({ act }) => act).filter((act) => endsTask(act) && isFree(act))
  if (waiting.length === 0) return null
  return (
    <Section
      title={t('dossier:task.title')}
      actions={isFree('giveTask') && <Button onClick={() => onAct({ act: 'giveTask' })}>{t('acts:giveTask')}</Button>}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {waiting
          .toSorted((left, right) => left.day.localeCompare(right.day))
          .map(({ id, what, owner, day, by }) => (
            <Box
              component="li"
              key={id}
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, py: 1 }}
            >
              <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{what}</Typography>
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {t('dossier:task.for', { name: owner.name, day, by: by.name })}
                </Typography>
              </Box>
              {offered.map((act) => (
                <Button
                  key={act}
                  size="small"
                  variant={act === 'finishTask' ? 'outlined' : 'text'}
                  aria-label={t('dossier:task.act', { act: t(`acts:${act}`), what })}
                  onClick={() => onAct({ act, field: id })}
                >
                  {t(act === 'finishTask' ? 'dossier:task.tick' : 'dossier:task.drop')}
                </Button>
              ))}
            </Box>
          ))}
      </Box>
    </Section>
  )
}
