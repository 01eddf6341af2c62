import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Stack from '@mui/material/Stack'
import Switch from '@mui/material/Switch'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../../shared/domain/office/preferences.ts'
import { useAppState } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { IdleMinutes } from './idle-minutes.tsx'

const languages = ['nl', 'en'] as const
const themes = ['system', 'light', 'dark'] as const
const switches = ['notifications'] as const

/** What holds for this PC only; each change counts at once. */
export function PreferencesPart() {
  const { t } = useTranslation()
  const saved = useAppState().data?.preferences
  // A choice shows at once, and goes back when it is refused.
  const [chosen, setChosen] = useState<Partial<Preferences>>({})
  const { send, refusals } = useSend('app.changePreferences')
  if (!saved) return null
  const preferences = { ...saved, ...chosen }
  const change = (part: Partial<Preferences>) => {
    setChosen({ ...chosen, ...part })
    void send(part).then(({ ok }) => {
      if (!ok) setChosen({})
    })
  }
  return (
    <Section title={t('settings:pc.title')} description={t('settings:pc.intro')}>
      <RefusalList refusals={refusals} />
      <Stack spacing={3}>
        <Choice
          name="language"
          choices={languages.map((id) => ({ id, label: t(`settings:pc.language.${id}`) }))}
          value={preferences.language}
          onChoose={(language) => change({ language })}
        />
        <Choice
          name="theme"
          choices={themes.map((id) => ({ id, label: t(`settings:pc.theme.${id}`) }))}
          value={preferences.theme}
          onChoose={(theme) => change({ theme })}
        />
        <IdleMinutes minutes={preferences.idleMinutes} onChange={(idleMinutes) => change({ idleMinutes })} />
        {switches.map((name) => (
          <FormControl key={name}>
            <FormControlLabel
              label={t(`settings:pc.${name}`)}
              control={
                <Switch
                  checked={preferences[name]}
                  onChange={({ target }) => change({ [name]: target.checked })}
                  slotProps={{ input: { 'aria-describedby': `pc-${name}` } }}
                />
              }
            />
            <FormHelperText id={`pc-${name}`} sx={{ mt: 0 }}>
              {t(`settings:pc.${name}Help`)}
            </FormHelperText>
          </FormControl>
        ))}
      </Stack>
    </Section>
  )
}

interface ChoiceProps<Id extends string> {
  readonly name: 'language' | 'theme'
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChoose: (id: Id) => void
}

function Choice<Id extends string>({ name, choices, value, onChoose }: ChoiceProps<Id>) {
  const { t } = useTranslation()
  const label = `pc-${name}`
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" id={label}>
        {t(`settings:pc.${name}`)}
      </FormLabel>
      <RadioGroup row aria-labelledby={label} value={value}>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.id}
            value={choice.id}
            label={choice.label}
            control={<Radio size="small" onChange={() => onChoose(choice.id)} />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
