import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instant } from '../../../shared/domain/time.ts'
import { DocumentPreview } from '../documents/index.ts'

/** Shows the record of what was destroyed at that moment, or ever. */
export function RecordButton({ at }: { readonly at?: Instant }) {
  const { t } = useTranslation()
  const [isOpen, open] = useState(false)
  const request = { kind: 'destruction-record', ...(at === undefined ? {} : { at }) } as const
  return (
    <>
      <Button variant={at === undefined ? 'outlined' : 'text'} color="inherit" onClick={() => open(true)}>
        {t('retention:record')}
      </Button>
      {isOpen && <DocumentPreview request={request} onClose={() => open(false)} />}
    </>
  )
}
