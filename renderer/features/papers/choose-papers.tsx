import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import Button from '@mui/material/Button'
import { type ChangeEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly onChosen: (files: readonly File[]) => void
  /** Beside another button that matters more. */
  readonly isSecond?: boolean
}

/** The way to choose files from this PC. */
export function ChoosePapers({ onChosen, isSecond = false }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onChosen([...(target.files ?? [])])
    target.value = ''
  }
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={choose} />
      <Button
        variant={isSecond ? 'outlined' : 'contained'}
        startIcon={<AttachFileOutlined />}
        onClick={() => input.current?.click()}
      >
        {t('papers:choose')}
      </Button>
    </>
  )
}
