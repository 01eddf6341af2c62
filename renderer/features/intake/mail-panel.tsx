import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ChangeEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { mailTray } from '../../mail/mail-tray.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import { MailAnswer } from './mail-answer.tsx'
import { PasteMail } from './paste-mail.tsx'
import { type MailInOptions, useMailIn } from './use-mail-in.ts'

/** Takes an e-mail in: the way to choose one, what came of it, and the question about what stood on the form already. */
export function MailPanel(options: MailInOptions) {
  const { t } = useTranslation()
  const { mailIn, taken, replace, leave } = useMailIn(options)
  const labels = taken.map((id) => `“${fieldLabel(t, id, options.policy)}”`)
  return (
    <Section title={t('intake:mail.title')} description={t('intake:mail.lead')} actions={<ChooseMail />}>
      <PasteMail />
      {mailIn.state === 'reading' && <Typography role="status">{t('intake:mail.reading')}</Typography>}
      {mailIn.state === 'read' && <MailAnswer answer={mailIn.answer} others={mailIn.others} isKept={mailIn.isKept} />}
      <ConfirmDialog
        open={taken.length > 0}
        title={t('intake:mail.takenTitle')}
        text={t('intake:mail.takenText', { fields: labels.join(', ') })}
        confirm={t('intake:mail.replace')}
        cancel={t('intake:mail.leave')}
        onConfirm={replace}
        onCancel={leave}
      />
    </Section>
  )
}

function ChooseMail() {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const lay = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    mailTray.lay([...(target.files ?? [])])
    target.value = ''
  }
  return (
    <>
      <input ref={input} id={id} type="file" accept=".eml,.msg,message/rfc822" hidden onChange={lay} />
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('intake:mail.choose')}
      </Button>
    </>
  )
}
