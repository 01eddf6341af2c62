import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextBox } from '../../../../ui/text-box.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

const most = 9999

/** A whole number from 1; what does not fit stays on screen and is not passed on. */
export function NumberBox({ id, label, value, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(value))
  const fits = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) >= 1
  const shown = fits(typed) && Number(typed) !== value ? String(value) : typed
  return (
    <TextBox
      id={id}
      label={label}
      required
      value={shown}
      width={300}
      problem={fits(shown) ? null : t('policyForms:numberWrong', { most })}
      onChange={(text) => {
        setTyped(text)
        if (fits(text)) onChange(Number(text))
      }}
    />
  )
}
