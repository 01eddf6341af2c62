import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentPreview } from './document-preview.tsx'

/** Shows the empty form, to print and fill in by hand. */
export function BlankFormButton() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => setOpen(true)}>
        {t('preview:blankForm')}
      </Button>
      {isOpen && <DocumentPreview request={{ kind: 'blank-form' }} onClose={() => setOpen(false)} />}
    </>
  )
}
