import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instant } from '../../../shared/domain/time.ts'
import { draftNoteRow } from '../../ui/form/draft-note-row.ts'
import { DraftNote } from '../../ui/form/draft-note.tsx'
import { useDraftedForm } from '../../ui/form/use-drafted-form.ts'
import { lowWindow } from '../../ui/sizes.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { ActContext } from './act-context.tsx'
import { ActFields } from './act-fields.tsx'
import { CorrectingPart } from './correcting-part.tsx'
import { HandlerChoice } from './handler-choice.tsx'
import { column, columns } from './beside.ts'
import { endsTask, isShownOnPaper } from './act-offers.ts'
import { InspectionBeside } from './inspection/inspection-beside.tsx'
import { StayingNames } from './inspection/staying-names.tsx'
import { LinkChoice } from './link-choice.tsx'
import { OtherDossier } from './other-dossier.tsx'
import { SigningPart } from './signing-part.tsx'
import { TaskChoice } from './task-choice.tsx'
import { type ActAtWork, useAct } from './use-act.ts'

interface Props extends Omit<ActAtWork, 'form'> {
  readonly now: Instant
  readonly isResumed: boolean
  readonly onDone: () => void
  readonly onClose: () => void
  readonly onStartOver: () => void
}

/** What an act asks, and the button that does it. */
export function ActForm({ now, isResumed, onDone, onClose, onStartOver, ...rest }: Props) {
  const { t } = useTranslation()
  const form = useDraftedForm(rest.keeper)
  const work: ActAtWork = { ...rest, form }
  const { act } = rest.request
  const { send, isSending } = useAct(work)
  const isOnPaper = isShownOnPaper(act)
  const [extras, setExtras] = useState({ drawn: '', password: '' })
  const isChanged = form.refusals.some(({ code }) => code === 'register.changedMeanwhile')

  async function doIt(): Promise<void> {
    if (await send(extras)) onDone()
    else setExtras((typed) => ({ ...typed, password: '' }))
  }

  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}
      onSubmit={(event) => {
        event.preventDefault()
        void doIt()
      }}
    >
      <Box sx={isOnPaper ? columns : scrolling}>
        <DialogContent dividers sx={isOnPaper ? column : {}}>
          <RefusalList
            refusals={form.refusals}
            policy={rest.view.policy}
            title={isChanged ? t('dossier:act.changed') : t(`acts:${act}.refused`)}
          />
          <Stack spacing={2}>
            <Typography>{t(`acts:${act}.explain`)}</Typography>
            {isResumed && (
              <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
                <Typography variant="body2">{t('dossier:act.draftResumed')}</Typography>
                <Button size="small" onClick={onStartOver}>
                  {t('dossier:act.startOver')}
                </Button>
              </Stack>
            )}
            <ActContext act={act} view={rest.view} />
            {act === 'assign' && <HandlerChoice work={work} />}
            {endsTask(act) && <TaskChoice work={work} />}
            {(act === 'merge' || act === 'link') && <OtherDossier work={work} />}
            {act === 'unlink' && <LinkChoice work={work} />}
            {act === 'correct' && <CorrectingPart work={work} now={now} />}
            <ActFields work={work} now={now} />
            {isOnPaper && <StayingNames view={rest.view} form={form} />}
            {act === 'sign' && <SigningPart work={work} extras={extras} onExtras={setExtras} />}
          </Stack>
        </DialogContent>
        {isOnPaper && <InspectionBeside view={rest.view} form={form} />}
      </Box>
      <DialogActions sx={{ px: 3, py: 2, gap: 1, flexWrap: 'wrap', [lowWindow]: { py: 1 } }}>
        <Stack sx={{ flex: '1 1 180px', minWidth: 0, ...draftNoteRow }}>
          {act !== 'sign' && <DraftNote keeper={rest.keeper} />}
        </Stack>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button type="submit" variant="contained" aria-disabled={isSending}>
          {isSending ? t('dossier:act.sending') : t(`acts:${act}`)}
        </Button>
      </DialogActions>
    </Box>
  )
}

/** As high as the dialog leaves it. */
const scrolling = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 } as const
