import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import { choicesOf } from '../../../../shared/domain/form/values.ts'
import { PaperBeside, usePaper } from '../../documents/index.ts'
import { commandOf } from '../act-draft.ts'
import { column } from '../beside.ts'
import type { ActAtWork } from '../use-act.ts'
import { useSettled } from '../use-settled.ts'

/** What somebody gets to see, as it will be on paper: made anew at each pause (GC-2.1c). */
export function InspectionBeside({ view, form }: Pick<ActAtWork, 'view' | 'form'>) {
  const { t } = useTranslation()
  useWatch({ control: form.control })
  const chosen = useSettled(commandOf(acts.giveInspection, form.values(), { drawn: '', password: '' }))
  const isNothing = choicesOf(chosen.details, 'inspected').length === 0
  const paper = usePaper(isNothing ? null : { kind: 'inspection', number: view.state.number, chosen })
  return (
    <Box
      component="section"
      aria-label={t('dossier:inspection.onPaper')}
      tabIndex={0}
      sx={{ ...column, p: 2, bgcolor: 'tokens.sunken' }}
    >
      {isNothing ? <Typography>{t('dossier:inspection.nothing')}</Typography> : <PaperBeside paper={paper} />}
    </Box>
  )
}
