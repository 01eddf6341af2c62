import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { useMay } from '../../api/session.ts'
import { ActionBar } from '../../ui/action-bar.tsx'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { draftNoteRow } from '../../ui/form/draft-note-row.ts'
import { DraftNote } from '../../ui/form/draft-note.tsx'
import { usePeople } from '../../ui/form/use-people.ts'
import { useDraftedForm, useDraftStatus } from '../../ui/form/use-drafted-form.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { mailsAmong, mailTray } from '../../mail/mail-tray.ts'
import { PapersToCome, paperTray, useFileDrop } from '../papers/index.ts'
import { AlikeDialog } from './alike-dialog.tsx'
import { IntakeFields } from './intake-fields.tsx'
import { MailPanel } from './mail-panel.tsx'
import { useIntakeOrder } from './use-intake-order.ts'
import { useIntakeKeys } from './use-intake-keys.ts'
import { useRegistration } from './use-registration.ts'

interface Props {
  readonly keeper: DraftKeeper
  readonly draft: string
  readonly shelfKey: string
  readonly policy: Policy
  readonly now: Instant
  /** Lays this one aside as a draft and begins another. */
  readonly onAnother: () => void
}

/** The intake form itself, with its buttons always in sight. */
export function IntakeForm({ keeper, draft, shelfKey, policy, now, onAnother }: Props) {
  const { t } = useTranslation()
  const form = useDraftedForm(keeper)
  const { register, isSending, alike, registerAnyway, goBack } = useRegistration({ form, keeper, draft, shelfKey })
  const people = usePeople()
  const mayClassify = useMay('classify')
  const [order, setOrder] = useIntakeOrder(keeper)
  const asked = { form, keeper, policy, mayClassify }
  useFileDrop(true, (files) => {
    const mails = mailsAmong(files)
    if (mails.length > 0) mailTray.lay(mails)
    paperTray.add(
      shelfKey,
      files.filter((file) => !mails.includes(file))
    )
  })
  const save = (): void => void keeper.flush()
  useIntakeKeys({ save, register: () => void register() })
  return (
    <Box component="form" noValidate aria-label={t('intake:title')} onSubmit={(event) => event.preventDefault()}>
      <RefusalList refusals={form.refusals} policy={policy} title={t('intake:refused')} />
      <Stack spacing={2.5}>
        {order === 'form' && <MailPanel {...asked} trayKey={shelfKey} />}
        <IntakeFields key={order} {...asked} people={people} now={now} order={order} />
        <PapersToCome trayKey={shelfKey} />
      </Stack>
      {alike.length > 0 && (
        <AlikeDialog alike={alike} policy={policy} onRegister={() => void registerAnyway()} onBack={goBack} />
      )}
      <ActionBar>
        <Button
          variant="contained"
          aria-disabled={isSending}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void register()}
        >
          {isSending ? t('intake:registering') : t('intake:register')}
        </Button>
        <Button aria-keyshortcuts="Control+S" onClick={save}>
          {t('intake:saveDraft')}
        </Button>
        {order === 'talk' && <Button onClick={() => setOrder('form')}>{t('intake:talk.toForm')}</Button>}
        <Box sx={{ flex: 1, ...draftNoteRow }}>
          <DraftNote keeper={keeper} />
        </Box>
        <AnotherButton keeper={keeper} onAnother={onAnother} />
      </ActionBar>
    </Box>
  )
}

function AnotherButton({ keeper, onAnother }: Pick<Props, 'keeper' | 'onAnother'>) {
  const { t } = useTranslation()
  if (useDraftStatus(keeper).state === 'untouched') return null
  return (
    <Button size="small" onClick={onAnother}>
      {t('intake:drafts.another')}
    </Button>
  )
}
