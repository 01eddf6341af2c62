import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useTranslation } from 'react-i18next'
import { choiceIn } from '../../../../shared/domain/dossier/inspection-choice.ts'
import { othersIn } from '../../../../shared/domain/dossier/others.ts'
import { standingEvents } from '../../../../shared/domain/dossier/standing.ts'
import type { ActAtWork } from '../use-act.ts'

/** Whose names are blacked out, each to be left in by a tick: such as of a colleague whom the complainant knows. */
export function StayingNames({ view, form }: Pick<ActAtWork, 'view' | 'form'>) {
  const { t } = useTranslation()
  const names = othersIn(view.state, standingEvents(view.events))
  const staying = choiceIn(form.values()).mayStay
  if (names.length === 0) return null

  function choose(name: string, stays: boolean): void {
    const chosen = names.filter((one) => (one === name ? stays : staying.includes(one)))
    form.set('mayStay', chosen.join('\n'))
  }

  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('dossier:inspection.names')}</FormLabel>
      <FormHelperText sx={{ mx: 0 }}>{t('dossier:inspection.namesHelp')}</FormHelperText>
      <FormGroup>
        {names.map((name) => (
          <FormControlLabel
            key={name}
            control={
              <Checkbox
                size="small"
                checked={staying.includes(name)}
                onChange={(_event, stays) => choose(name, stays)}
              />
            }
            label={name}
          />
        ))}
      </FormGroup>
    </FormControl>
  )
}
