import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Result } from '../../../shared/result.ts'
import { askMail } from '../../mail/ask-mail.ts'
import type { MailFault, MailNote, MailPerson, ReadMail } from '../../mail/mail.ts'
import { Facts } from '../../ui/facts.tsx'
import { Fold } from '../../ui/fold.tsx'
import { freshNow } from '../../ui/form/use-fresh-now.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** What is worth saying beside a mail that is only looked at; a moment that lacks is said in its place. */
const told = ['future', 'noText', 'shortened', 'cut', 'winmail'] as const satisfies readonly MailNote[]

function personText({ name, address }: MailPerson): string {
  if (name === '' || address === '') return name + address
  return `${name} <${address}>`
}

function MailText({ text }: { readonly text: string }) {
  return <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' }}>{text}</Typography>
}

function MailPage({ mail }: { readonly mail: ReadMail }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const orNot = (text: string): string => (text === '' ? t('papers:mailView.notSaid') : text)
  const moment = (at: Instant | null): string => (at === null ? '' : formatInstant(at, language))
  const facts = [
    { label: t('papers:mailView.from'), value: orNot(personText(mail)) },
    { label: t('papers:mailView.to'), value: orNot(mail.to.map(personText).join('; ')) },
    { label: t('papers:mailView.sent'), value: orNot(moment(mail.sentAt)) },
    { label: t('papers:mailView.received'), value: orNot(moment(mail.receivedAt)) },
    { label: t('papers:mailView.subject'), value: orNot(mail.subject) }
  ]
  return (
    <Paper variant="outlined" sx={{ maxWidth: 820, mx: 'auto', p: 4 }}>
      <Stack spacing={2.5}>
        <Facts facts={facts} />
        {told
          .filter((note) => mail.notes.includes(note))
          .map((note) => (
            <Alert key={note} severity="warning">
              {t(`papers:mailView.note.${note}`)}
            </Alert>
          ))}
        {mail.attachments.length > 0 && (
          <div>
            <Typography variant="h3">{t('papers:mailView.attachments')}</Typography>
            <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
              {mail.attachments.map((name, place) => (
                <li key={`${String(place)} ${name}`}>{name}</li>
              ))}
            </Box>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {t('papers:mailView.attachmentsNote')}
            </Typography>
          </div>
        )}
        {mail.text !== '' && <MailText text={mail.text} />}
        {mail.quoted !== '' && (
          <Fold label={t('papers:mailView.quoted')}>
            <MailText text={mail.quoted} />
          </Fold>
        )}
      </Stack>
    </Paper>
  )
}

/** An e-mail of a dossier as plain text, read in a thread of its own (ADR 55): nothing of it runs, and nothing is fetched for it. */
export function MailContent({ content }: { readonly content: Blob }) {
  const { t } = useTranslation()
  const [read, setRead] = useState<Result<ReadMail, MailFault> | null>(null)
  useEffect(() => {
    let isWanted = true
    void freshNow()
      .then((now) => (isWanted ? askMail({ file: content, isPasted: false, now }) : null))
      .then((answer) => {
        if (isWanted) setRead(answer)
      })
    return () => {
      isWanted = false
    }
  }, [content])
  if (read === null) return <LoadingState label={t('papers:mail.reading')} />
  if (read.ok) return <MailPage mail={read.value} />
  return (
    <Alert severity="error">
      {t(read.error === 'tooSlow' ? 'papers:mailView.tooSlow' : 'papers:mailView.unreadable')}
    </Alert>
  )
}
