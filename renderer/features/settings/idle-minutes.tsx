import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { TextBox } from '../../ui/text-box.tsx'

interface Props {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

/** After how many minutes of silence the app locks; a number outside 1 to 60 is said and not taken. */
export function IdleMinutes({ minutes, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(minutes))
  const isRight = /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 60
  return (
    <TextBox
      id={fieldDomId('idleMinutes')}
      label={t('settings:pc.idleMinutes')}
      value={typed}
      width={380}
      help={t('settings:pc.idleHelp')}
      problem={isRight ? null : t('settings:pc.idleWrong')}
      onChange={(text) => {
        setTyped(text)
        if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 60) onChange(Number(text))
      }}
    />
  )
}
