import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/domain/text/limits.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'
import { mailTray } from '../../mail/mail-tray.ts'
import { Fold } from '../../ui/fold.tsx'
import { TextBox } from '../../ui/text-box.tsx'

/** Takes the text of an e-mail as it is copied from a mail program. */
export function PasteMail() {
  const { t } = useTranslation()
  const id = useId()
  const [text, setText] = useState('')
  return (
    <Fold label={t('intake:mail.paste')}>
      <Stack spacing={1} sx={{ alignItems: 'flex-start', mb: 2 }}>
        <TextBox
          id={id}
          label={t('intake:mail.pasteLabel')}
          help={t('intake:mail.pasteHelp')}
          limit={limits.longText}
          rows={5}
          value={text}
          onChange={setText}
        />
        <Button
          variant="outlined"
          disabled={!hasInk(text)}
          onClick={() => {
            mailTray.layPasted(text)
            setText('')
          }}
        >
          {t('intake:mail.pasteFill')}
        </Button>
      </Stack>
    </Fold>
  )
}
