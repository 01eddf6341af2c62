import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Switch from '@mui/material/Switch'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSystemLogIn } from '../../../api/queries.ts'
import { useSend } from '../../../api/use-call.ts'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { Section } from '../../../ui/section.tsx'

/** Whether people may log in through the system of their PC; nothing where that can be of no use. */
export function AllowSystemLogIn() {
  const { t } = useTranslation()
  const status = useSystemLogIn().data
  // A choice shows at once, and goes back when it is refused.
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { send, refusals } = useSend('systemLogIn.allow')
  if (status === undefined || (!status.isAvailable && !status.isAllowed)) return null
  const choose = (isAllowed: boolean) => {
    setChosen(isAllowed)
    void send({ isAllowed }).then(({ ok }) => {
      if (!ok) setChosen(null)
    })
  }
  return (
    <Section title={t('settings:systemLogIn.allowTitle')}>
      <RefusalList refusals={refusals} />
      <FormControl>
        <FormControlLabel
          label={t('settings:systemLogIn.allow')}
          control={
            <Switch
              checked={chosen ?? status.isAllowed}
              onChange={({ target }) => choose(target.checked)}
              slotProps={{ input: { 'aria-describedby': 'system-log-in-help' } }}
            />
          }
        />
        <FormHelperText id="system-log-in-help" sx={{ mt: 0, mx: 0, maxWidth: 680 }}>
          {t('settings:systemLogIn.allowHelp')}
        </FormHelperText>
      </FormControl>
    </Section>
  )
}
