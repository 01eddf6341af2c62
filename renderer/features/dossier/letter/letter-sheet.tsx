import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../../shared/contract/dossiers.ts'
import { letterUnder } from '../../../../shared/domain/letters/own-letter.ts'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import { actOfLetter } from '../../../../shared/papers/letters/written-letter.ts'
import { callOffice } from '../../../api/client.ts'
import { useDrafts, useOffice, useWrittenDossier } from '../../../api/queries.ts'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { draftShelf } from '../../../ui/form/draft-shelf.ts'
import { saveDraftAs } from '../../../ui/form/save-draft.ts'
import { useFreshNow } from '../../../ui/form/use-fresh-now.ts'
import { useLastSession } from '../../../ui/form/use-last-session.ts'
import { letterLabel } from '../../../ui/letter-label.ts'
import { LoadingState } from '../../../ui/loading-state.tsx'
import type { ActRequest } from '../act-offers.ts'
import { letterDraftId } from './letter-draft.ts'
import { LetterForm } from './letter-form.tsx'
import type { LetterAtWork } from './use-writing.ts'

interface Props {
  /** The dossier as the screen shows it. */
  readonly view: DossierView
  /** The letter of the regulation, by its id. */
  readonly id: string
  readonly onAct: (request: ActRequest) => void
  readonly onDone: (act: ActId) => void
  readonly onClose: () => void
}

/** All that writing a letter needs, once it was fetched. */
function useLetterAtWork({ view, id }: Props): LetterAtWork | null | 'unknown' {
  const written = useWrittenDossier(view.state.number).data
  const office = useOffice().data?.office
  const session = useLastSession()
  const now = useFreshNow()
  if (written === undefined || office === undefined || session === null || now === null) return null
  const letter = letterUnder(written.policy, id)
  if (letter === undefined) return 'unknown'
  const { id: account, name, role } = session.account
  const act = actOfLetter(letter, { ...written, office })
  return { view: written, office, letter, act, writer: { id: account, name, role }, now }
}

/** A letter of the regulation on a sheet of its own: it is written, looked at, sent, and recorded as sent. */
export function LetterSheet(props: Props) {
  const { view, id, onClose } = props
  const { t } = useTranslation()
  const heading = useId()
  const work = useLetterAtWork(props)
  const drafts = useDrafts()
  const leave = (): void => {
    if (work !== null && work !== 'unknown') void layAside(keyOf(work))
    onClose()
  }
  const shown = letterUnder(view.policy, id)
  return (
    <Dialog open fullScreen onClose={leave} aria-labelledby={heading}>
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1.5, px: 3, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography variant="h2" id={heading} noWrap sx={{ flex: 1, minWidth: 0 }}>
          {t('letters:title', { label: shown === undefined ? id : letterLabel(t, shown), number: view.state.number })}
        </Typography>
        {shown !== undefined && shown.clause !== '' && <ClauseChip clause={shown.clause} policy={view.policy} />}
        <IconButton aria-label={t('common:close')} onClick={leave}>
          <CloseOutlined />
        </IconButton>
      </Box>
      {work === 'unknown' && <Alert severity="error">{t('letters:gone')}</Alert>}
      {(work === null || drafts.isLoading) && <LoadingState />}
      {work !== null && work !== 'unknown' && !drafts.isLoading && <Drafted {...props} work={work} />}
    </Dialog>
  )
}

function keyOf({ writer, view, letter }: LetterAtWork): string {
  return `${writer.id}/${letterDraftId(view.state.number, letter.id)}`
}

/** A letter in which nothing was written begins afresh next time. */
async function layAside(key: string): Promise<void> {
  if (draftShelf.find(key)?.status().state === 'untouched') await draftShelf.remove(key)
}

function Drafted({ work, ...props }: Props & { readonly work: LetterAtWork }) {
  const [attempt, setAttempt] = useState(0)
  const { number } = work.view.state
  const drafts = useDrafts().data ?? []
  const id = letterDraftId(number, work.letter.id)
  const key = keyOf(work)
  const saved = attempt === 0 ? drafts.find((draft) => draft.id === id) : undefined
  const keeper = draftShelf.keeper(key, () => ({
    values: saved?.values ?? {},
    savedAt: saved?.savedAt ?? null,
    save: saveDraftAs({ id, kind: 'letter', subject: `${number}/${work.letter.id}` })
  }))

  async function startOver(): Promise<void> {
    await draftShelf.remove(key)
    await callOffice('drafts.discard', { id })
    setAttempt(attempt + 1)
  }

  return (
    <LetterForm
      key={attempt}
      {...props}
      work={work}
      keeper={keeper}
      draft={id}
      shelfKey={key}
      onStartOver={() => void startOver()}
    />
  )
}
