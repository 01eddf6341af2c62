import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import type { DocumentRequest } from '../../../../shared/contract/documents.ts'
import { unreachable } from '../../../../shared/domain/form/options.ts'
import { letterPlaces } from '../../../../shared/papers/letters/by-hand.ts'
import { letterText } from '../../../../shared/papers/letters/letter-text.ts'
import { mailAddressee } from '../../../../shared/papers/letters/mail-addressee.ts'
import { textOf } from '../../../../shared/domain/form/values.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { BusyNote } from '../../../ui/busy-note.tsx'
import { callOffice } from '../../../api/client.ts'
import { askDetail, askedMoment } from '../../../ui/form/asked-field.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { DraftedField } from '../../../ui/form/drafted-field.tsx'
import type { DraftedForm } from '../../../ui/form/use-drafted-form.ts'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import type { PaperAtHand } from '../../documents/index.ts'
import type { LetterAtWork, Writing } from './use-writing.ts'

/** A letter goes in writing. */
const askedWay = { ...askDetail('means', true), except: ['phone', 'in-person', unreachable] }

interface Props {
  readonly work: LetterAtWork
  readonly writing: Writing
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly paper: PaperAtHand
  readonly request: Extract<DocumentRequest, { kind: 'letter' }> | null
}

/** Whether the dossier knows no address for the way that was chosen. */
function lacksWay(way: string, { work, writing }: Props): way is 'letter' | 'email' {
  if (writing.letter.isInternal) return false
  const { view, office, letter } = work
  if (way === 'email') return mailAddressee(letter, { ...view, office }) === null
  const isByHand = writing.written.hand[letterPlaces.addressee] !== undefined
  return way === 'letter' && !isByHand && textOf(view.state.values, 'complainant.address').trim() === ''
}

/** How a letter goes: printed, as an e-mail of the office's own mail program, or handed over; and when it went. */
export function SendPart(props: Props) {
  const { work, writing, form, keeper, paper, request } = props
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const way = textOf({ means: useWatch({ control: form.control, name: 'means' }) ?? null }, 'means')
  const isReady = paper.made.state === 'ready' && request !== null

  async function saveMail(): Promise<void> {
    if (request === null) return
    const path = await paper.save({ ...request, kind: 'letter-mail' })
    setSaid(path === null ? '' : t('letters:mailSaved', { path }))
  }

  const copy = () =>
    navigator.clipboard.writeText(letterText(writing.letter, work.office, createTranslator('nl'))).then(
      () => setSaid(t('letters:copied')),
      () => setSaid(t('letters:notCopied'))
    )

  const ask = { form, keeper, policy: work.view.policy, now: work.now }
  return (
    <Stack component="section" spacing={2} aria-labelledby="brief-versturen">
      <div>
        <Typography variant="h3" component="h3" id="brief-versturen">
          {t('letters:send')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('letters:sendHelp')}
        </Typography>
      </div>
      <DraftedField {...ask} field={askedWay} onChange={() => setSaid('')} />
      {lacksWay(way, props) && (
        <Alert severity="warning" role="note">
          {t(`letters:noWay.${way}`)}
        </Alert>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {way === 'email' && (
          <>
            <Button
              variant="outlined"
              startIcon={<ForwardToInboxOutlined />}
              disabled={!isReady || paper.isSaving}
              onClick={() => void saveMail()}
            >
              {t('letters:mail')}
            </Button>
            <Button
              variant="outlined"
              startIcon={<ContentCopyOutlined />}
              disabled={!isReady}
              onClick={() => void copy()}
            >
              {t('letters:copy')}
            </Button>
          </>
        )}
        {(way === 'letter' || way === 'handed') && (
          <Button variant="outlined" startIcon={<PrintOutlined />} disabled={!isReady} onClick={paper.print}>
            {t('letters:print')}
          </Button>
        )}
      </Stack>
      {paper.isSaving && (
        <BusyNote text={t('preview:saving')} onCancel={() => void callOffice('documents.cancel', undefined)} />
      )}
      <RefusalList refusals={paper.refusals} />
      {said !== '' && (
        <Alert severity="success" role="status">
          {said}
        </Alert>
      )}
      <DraftedField {...ask} field={askedMoment} />
    </Stack>
  )
}
