import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import { askedDetails, askedFields } from '../../../../shared/domain/dossier/acts/asked.ts'
import { contactAct } from '../../../../shared/domain/letters/occasion.ts'
import { isBlank } from '../../../../shared/domain/form/values.ts'
import { wholeMinute } from '../../../ui/form/day-text.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { DraftNote } from '../../../ui/form/draft-note.tsx'
import { focusField } from '../../../ui/form/field-focus.ts'
import { freshNow } from '../../../ui/form/use-fresh-now.ts'
import { useDraftedForm } from '../../../ui/form/use-drafted-form.ts'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { PaperBeside, usePaper } from '../../documents/index.ts'
import { ActContext } from '../act-context.tsx'
import { ActFields } from '../act-fields.tsx'
import { type ActRequest, requestFor } from '../act-offers.ts'
import { column, columns } from '../beside.ts'
import { useSettled } from '../use-settled.ts'
import { LetterTextPart } from './letter-text-part.tsx'
import { SendPart } from './send-part.tsx'
import { useSendLetter } from './use-send-letter.ts'
import { type LetterAtWork, useWriting } from './use-writing.ts'

/** Asked as the letter is sent. */
const askedOnSending = ['at', 'means', 'settlement.decisionMeans'] as const

interface Props {
  readonly view: DossierView
  readonly work: LetterAtWork
  readonly keeper: DraftKeeper
  readonly draft: string
  readonly shelfKey: string
  readonly onAct: (request: ActRequest) => void
  readonly onDone: (act: ActId) => void
  readonly onClose: () => void
  readonly onStartOver: () => void
}

/** Whether the letter's act asks anything besides how and when it went; of a contact the letter itself tells the rest. */
function asksMore({ act, view }: LetterAtWork): boolean {
  if (act === contactAct) return false
  const asked = [...askedFields(acts[act], view.policy), ...askedDetails(acts[act], view.policy)]
  return asked.some(({ id }) => !askedOnSending.some((other) => other === id))
}

/** A letter that is written on one side and shown as paper on the other, and then sent and recorded. */
export function LetterForm(props: Props) {
  const { view, work, keeper, draft, shelfKey } = props
  const { t } = useTranslation()
  const form = useDraftedForm(keeper)
  const [step, setStep] = useState<'write' | 'send'>('write')
  const writing = useWriting(work, form)
  const { written, parts, refusals } = writing
  const settled = useSettled(refusals.length > 0 ? null : written)
  const request =
    settled === null
      ? null
      : ({ kind: 'letter', number: view.state.number, letter: work.letter.id, written: settled } as const)
  const paper = usePaper(request)
  const { send, isSending } = useSendLetter({ work, form, keeper, draft, shelfKey })

  function goTo(field: string): void {
    setStep('write')
    setTimeout(() => {
      const other = focusField(field) ? null : requestFor(field, view)
      if (other !== null) props.onAct(other)
    })
  }

  async function goOn(): Promise<void> {
    form.refuse(refusals)
    if (refusals.length > 0) return
    if (isBlank(form.values()['at'])) form.set('at', wholeMinute(await freshNow()))
    setStep('send')
  }

  async function record(): Promise<void> {
    if (await send()) props.onDone(work.act)
  }

  const isChanged = form.refusals.some(({ code }) => code === 'register.changedMeanwhile')
  const title = step === 'write' ? t('letters:notYet') : t(isChanged ? 'letters:changed' : 'letters:refused')
  return (
    <>
      <Box sx={columns}>
        <Box sx={{ ...column, p: 3 }}>
          <RefusalList refusals={form.refusals} policy={view.policy} title={title} onGoToField={goTo} />
          {step === 'send' && <SendPart {...{ work, writing, form, keeper, paper, request }} />}
          {/* Out of sight while it is sent, and not gone: what was typed stays in its boxes. */}
          <Stack spacing={4} sx={step === 'write' ? {} : { display: 'none' }}>
            {asksMore(work) && (
              <Stack component="section" spacing={2} aria-labelledby="brief-vastleggen">
                <div>
                  <Typography variant="h3" component="h3" id="brief-vastleggen">
                    {t('letters:recorded')}
                  </Typography>
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {t('letters:recordedHelp')}
                  </Typography>
                </div>
                <ActContext act={work.act} view={view} />
                <ActFields
                  work={{ request: { act: work.act }, view, form, keeper, draft, shelfKey }}
                  now={work.now}
                  except={askedOnSending}
                />
              </Stack>
            )}
            <LetterTextPart form={form} keeper={keeper} parts={parts} />
          </Stack>
        </Box>
        <Box
          component="section"
          aria-label={t('letters:onPaper')}
          tabIndex={0}
          sx={{ ...column, p: 2, bgcolor: 'tokens.sunken' }}
        >
          {refusals.length > 0 ? (
            <RefusalList
              refusals={refusals}
              policy={view.policy}
              title={t('letters:lacks')}
              takesFocus={false}
              onGoToField={goTo}
            />
          ) : (
            <PaperBeside paper={paper} />
          )}
        </Box>
      </Box>
      <Stack
        direction="row"
        spacing={1.5}
        sx={{ alignItems: 'center', px: 3, py: 1.5, borderTop: 1, borderColor: 'divider' }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <DraftNote keeper={keeper} />
        </Box>
        {step === 'write' ? (
          <>
            <Button onClick={props.onStartOver}>{t('dossier:act.startOver')}</Button>
            <Button variant="contained" onClick={() => void goOn()}>
              {t('letters:next')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setStep('write')}>{t('letters:toText')}</Button>
            <Button variant="contained" aria-disabled={isSending} onClick={() => void record()}>
              {t(isSending ? 'letters:recording' : 'letters:record')}
            </Button>
          </>
        )}
      </Stack>
    </>
  )
}
