import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDue } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { useNow } from '../../api/use-now.ts'
import { ActionBar } from '../../ui/action-bar.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { LetterOffer, useOfferedLetters } from './letter-offer.tsx'
import { nextDue } from './timeline.ts'
import { useMomentsLeft } from './use-moments-left.ts'
import { type Undo, useUndo } from './use-undo.ts'

/** What was done last: the registration, an act, or taking one back. */
export type Done =
  | { readonly kind: 'registered' }
  | { readonly kind: 'act'; readonly act: ActId }
  | { readonly kind: 'undone'; readonly act: ActId; readonly isKept: boolean }

interface Props {
  readonly view: DossierView
  readonly done: Done
  readonly onWrite: (letter: string) => void
  readonly onUndone: (undo: Undo) => void
  readonly onDismiss: () => void
}

function Words({ view, done }: Pick<Props, 'view' | 'done'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const next = nextDue(view, useNow())
  switch (done.kind) {
    case 'act':
      return t(`acts:${done.act}.done`)
    case 'undone':
      return [
        t('dossier:undo.done', { act: t(`acts:${done.act}`) }),
        ...(done.isKept ? [t('dossier:undo.kept')] : [])
      ].join(' ')
    case 'registered':
      return [
        t('dossier:registered', { number: view.state.number }),
        ...(next === null
          ? []
          : [t('dossier:registeredNext', { term: next.label, due: formatDue(next.term, language) })])
      ].join(' ')
  }
}

/** Says that it worked, offers for ten seconds to take it back, and the letter that goes with it. */
export function DoneBar({ view, done, onWrite, onUndone, onDismiss }: Props) {
  const { t } = useTranslation()
  const [isHeld, setHeld] = useState(false)
  const letters = useOfferedLetters(view, done.kind === 'act' ? done.act : null)
  const isFresh = useMomentsLeft(isHeld)
  const canUndo = isFresh && done.kind === 'act' && view.undoable === done.act
  const { undo, isSending, refusals } = useUndo(view, canUndo, onUndone)
  const isSettled = done.kind === 'registered' || letters.length > 0 || refusals.length > 0
  if (!isFresh && !isSettled) return null
  return (
    <ActionBar>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, width: '100%' }}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <CheckCircleOutlined aria-hidden sx={{ color: 'tokens.success' }} />
        <Box role="status" sx={{ flex: '1 1 220px' }}>
          <Words view={view} done={done} />
        </Box>
        <LetterOffer letters={letters} onWrite={onWrite} />
        {canUndo && (
          <Button
            startIcon={<UndoOutlined />}
            title={t('dossier:undo.hint')}
            aria-keyshortcuts="Control+Z"
            aria-disabled={isSending}
            onClick={undo}
          >
            {t('dossier:undo.do')}
          </Button>
        )}
        <IconButton size="small" aria-label={t('common:close')} onClick={onDismiss}>
          <CloseOutlined fontSize="small" />
        </IconButton>
        <RefusalList refusals={refusals} title={t('dossier:undo.refused')} />
      </Box>
    </ActionBar>
  )
}
