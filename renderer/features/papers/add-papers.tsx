import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import type { FieldValue, FieldValues } from '../../../shared/domain/form/field-value.ts'
import { asText, isBlank, momentOf } from '../../../shared/domain/form/values.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { askDetail, askedMoment } from '../../ui/form/asked-field.ts'
import { FormFieldInput } from '../../ui/form/form-field-input.tsx'
import { AddedRow } from './added-row.tsx'
import { valuesSaid } from './mail-said.ts'
import { MailsTold } from './mails-told.tsx'
import { likelyKind } from './paper-facts.ts'
import { type Said, useAdding } from './use-adding.ts'
import { useMailsSaid } from './use-mails-said.ts'

interface Props {
  readonly view: DossierView
  readonly files: readonly File[]
  readonly now: Instant
  /** When they came, where that is known. */
  readonly cameAt: Instant | undefined
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** What is asked of files that are added: the same as of any act, but for the files themselves. */
const asked = [...acts.keepFile.details.map(({ id, required }) => askDetail(id, required)), askedMoment]

/** Asks once what the chosen files are and when they came or went, and adds them one by one. */
export function AddPapers({ view, files, now, cameAt, onAdded, onClose }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const { added, isBusy, add, stop, leaveOut } = useAdding(view.state.number, files)
  const [values, setValues] = useState<FieldValues>({ paper: likelyKind(files), direction: 'in', at: cameAt ?? now })
  const [isOwn, setOwn] = useState(true)
  const touched = useRef(new Set<string>())
  const mails = useMailsSaid(files, { now, receivedAt: momentOf(view.state.values, 'receivedAt') }, (said) => {
    const [only] = said.values()
    if (only === undefined || files.length > 1) return
    const found = Object.entries(valuesSaid(only)).filter(([id]) => !touched.current.has(id))
    setValues((known) => ({ ...known, ...Object.fromEntries(found) }))
  })
  const ownOf = (file: File) => (isOwn && files.length > 1 ? mails.said.get(file) : undefined)
  const left = added.filter(({ state }) => state !== 'added')
  const refusals = left.flatMap((one) => one.refusals).filter(({ field }) => field !== undefined)

  /** What is said of a file: what is typed below, unless it speaks for itself. */
  function saidOf(file: File): Said {
    const own = ownOf(file)
    const { at = null, ...details } = own === undefined ? values : { ...values, ...valuesSaid(own) }
    const given = Object.fromEntries(Object.entries(details).filter(([, value]) => !isBlank(value)))
    return { at: asText(at), details: given }
  }

  function change(id: string, value: FieldValue): void {
    touched.current.add(id)
    setValues((known) => ({ ...known, [id]: value }))
  }

  async function submit(): Promise<void> {
    if (await add(saidOf)) onAdded()
  }

  return (
    <Dialog open onClose={isBusy ? stop : onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DialogTitle id={heading}>{t('acts:keepFile.title')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            <Typography>{t('acts:keepFile.explain')}</Typography>
            <Stack component="ul" aria-label={t('papers:chosen')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {added.map((one) => (
                <AddedRow
                  key={`${one.file.name} ${String(one.file.size)} ${String(one.file.lastModified)}`}
                  added={one}
                  said={ownOf(one.file)}
                  onLeaveOut={isBusy || added.length === 1 ? undefined : () => leaveOut(one.file)}
                />
              ))}
            </Stack>
            <MailsTold mails={mails} files={files.length} isOwn={isOwn} onOwn={setOwn} />
            {asked.map((field) => (
              <FormFieldInput
                key={field.id}
                field={field}
                policy={view.policy}
                value={values[field.id]}
                refusals={refusals}
                now={now}
                onChange={(value) => change(field.id, value)}
              />
            ))}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={isBusy ? stop : onClose}>
            {t(left.length < added.length && !isBusy ? 'common:close' : 'common:cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy || mails.isReading || left.length === 0}>
            {isBusy ? t('papers:busy') : t('papers:add', { count: left.length })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
