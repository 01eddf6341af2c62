import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { permissionFor } from '../../../shared/domain/permissions/permission.ts'
import { rolesThatMay } from '../../../shared/domain/policy/allowed.ts'
import { isDestruction } from '../../../shared/domain/dossier/retention.ts'
import { taskTitle } from '../../../shared/i18n/describe-task.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { type ActRequest, requestFor } from './act-offers.ts'
import { ActsMenu } from './acts-menu.tsx'

interface Props {
  readonly view: DossierView
  /** Somebody is writing beside it: then that is the thing to do. */
  readonly isRead: boolean
  readonly onAct: (request: ActRequest) => void
  readonly onExplainDestruction: () => void
}

type Own = NonNullable<DossierView['next']['own']>
type Waiting = DossierView['next']['waiting'][number]

/** What the step asks: for a form with gaps, the first of them. */
function requestOf({ act, attention }: Own, view: DossierView): ActRequest {
  if (attention.kind === 'task' && attention.task.given !== undefined) return { act, field: attention.task.given.id }
  const isGap = attention.kind === 'task' && attention.task.id === 'complete'
  const gap = isGap ? view.closingGaps.find(({ field }) => field !== undefined)?.field : undefined
  return (gap === undefined ? null : requestFor(gap, view)) ?? { act }
}

function isDestroying(attention: Own['attention'], { policy }: DossierView): boolean {
  const rule = attention.kind === 'term' ? policy.terms.find(({ id }) => id === attention.term.id) : undefined
  return rule !== undefined && isDestruction(rule)
}

function Why({ attention, view }: { readonly attention: Own['attention']; readonly view: DossierView }) {
  const { t } = useTranslation()
  if (attention.kind === 'task') return taskTitle(t, attention.task)
  const { term } = attention
  return (
    <>
      {view.policy.terms.find(({ id }) => id === term.id)?.label ?? term.id}
      {' · '}
      <TimeLeft term={term} policy={view.policy} />
    </>
  )
}

function WaitsFor({ waiting, view }: { readonly waiting: Waiting; readonly view: DossierView }) {
  const { t } = useTranslation()
  const anyOf = new Intl.ListFormat(useLanguage(), { type: 'disjunction' })
  if (waiting.who.length === 0) {
    const roles = anyOf.format(rolesThatMay(view.policy, permissionFor(waiting.act)))
    return t('dossier:next.waitsForNobody', { act: t(`acts:${waiting.act}`), roles })
  }
  const names = anyOf.format(waiting.who)
  if (waiting.act === 'sign') return t('dossier:next.waitsForSignature', { names })
  return (
    <>
      {t('dossier:next.waitsFor', { names, act: t(`acts:${waiting.act}`) })}{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        <Why attention={waiting.attention} view={view} />
      </Box>
    </>
  )
}

function keyOf({ act, who, attention }: Waiting): string {
  return [act, who.join(), attention.kind === 'task' ? attention.task.given?.id : ''].join(' ')
}

/** The one thing to do now, whom the dossier waits for, and behind a menu all else. */
export function NextStepBar({ view, isRead, onAct, onExplainDestruction }: Props) {
  const { t } = useTranslation()
  const { own, waiting, outside } = view.next
  const request = own === null ? null : requestOf(own, view)
  const label =
    request?.field === undefined || request.act !== 'correct'
      ? t(`acts:${request?.act ?? 'correct'}`)
      : t('dossier:gaps.fillField', { field: fieldLabel(t, request.field, view.policy) })
  return (
    <Paper
      component="section"
      aria-labelledby="volgende-stap"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1.5,
        px: 2.5,
        py: 2,
        mb: 2
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography id="volgende-stap" variant="body2" component="h2" sx={{ color: 'text.secondary' }}>
          {t('dossier:next.title')}
        </Typography>
        {own !== null && (
          <Typography sx={{ fontWeight: 600 }}>
            <Why attention={own.attention} view={view} />
          </Typography>
        )}
        {waiting.map((one) => (
          <Box key={keyOf(one)} sx={{ display: 'flex', gap: 0.75, mt: 0.25 }}>
            <HourglassEmptyOutlined aria-hidden sx={{ fontSize: 18, mt: '3px', color: 'text.secondary' }} />
            <Typography {...(own === null ? {} : { variant: 'body2' as const })}>
              <WaitsFor waiting={one} view={view} />
            </Typography>
          </Box>
        ))}
        {outside.map((attention) => (
          <Typography key={attention.kind === 'term' ? attention.term.id : attention.task.id} sx={{ fontWeight: 600 }}>
            <Why attention={attention} view={view} />{' '}
            {isDestroying(attention, view) && (
              <Link component="button" type="button" variant="body2" onClick={onExplainDestruction}>
                {t('dossier:destruction.ask')}
              </Link>
            )}
          </Typography>
        ))}
        {own === null && waiting.length === 0 && outside.length === 0 && (
          <Typography>{t('dossier:next.nothing')}</Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {request !== null && (
          <Button variant={isRead ? 'outlined' : 'contained'} onClick={() => onAct(request)}>
            {label}
          </Button>
        )}
        <ActsMenu
          view={view}
          label={t(request === null ? 'dossier:acts.menu' : 'dossier:acts.others')}
          except={request?.field === undefined ? (request?.act ?? null) : null}
          onAct={onAct}
        />
      </Box>
    </Paper>
  )
}
