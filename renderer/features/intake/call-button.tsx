import PhoneOutlined from '@mui/icons-material/PhoneOutlined'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { callAddress } from './current-intake.ts'

/** Begins an intake for somebody who is on the line, in the order in which people talk. */
export function CallButton() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Button
      variant="outlined"
      startIcon={<PhoneOutlined />}
      title={t('intake:talk.beginHint')}
      aria-keyshortcuts="Control+T"
      onClick={() => void navigate(callAddress())}
    >
      {t('intake:talk.begin')}
    </Button>
  )
}
