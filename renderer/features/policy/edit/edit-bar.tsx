import UndoOutlined from '@mui/icons-material/UndoOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionBar } from '../../../ui/action-bar.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { draftNoteRow } from '../../../ui/form/draft-note-row.ts'
import { DraftNote } from '../../../ui/form/draft-note.tsx'
import type { Editing } from './use-editing.ts'

interface Props {
  readonly editing: Editing
  /** How many changes there are. */
  readonly changes: number
  readonly isWrong: boolean
  /** What happened last: saved as a version. */
  readonly said: string
  readonly onSave: () => void
  /** What cannot go together, above the buttons. */
  readonly children: ReactNode
}

/** Saves the change as a version, takes a step back, or throws it all away after a second thought. */
export function EditBar({ editing, changes, isWrong, said, onSave, children }: Props) {
  const { t } = useTranslation()
  const [isLeaving, setLeaving] = useState(false)
  const { draft, keeper, canUndo } = editing
  const count = changes === 0 ? t('policy:edit.nothing') : t('policy:edit.changed', { count: changes })
  return (
    <ActionBar>
      {children}
      <Button variant="contained" disabled={changes === 0 || isWrong} onClick={onSave}>
        {t('policy:edit.save')}
      </Button>
      <Button startIcon={<UndoOutlined />} disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={editing.undo}>
        {t('policyForms:undo')}
      </Button>
      {draft !== null && <Button onClick={() => setLeaving(true)}>{t('policy:edit.reset')}</Button>}
      <Box sx={{ ml: 'auto', textAlign: 'right', ...draftNoteRow }}>
        <Typography role="status" variant="body2">
          {said || count}
        </Typography>
        {draft !== null && keeper && <DraftNote keeper={keeper} />}
      </Box>
      <ConfirmDialog
        open={isLeaving}
        title={t('policyForms:resetTitle')}
        text={t('policyForms:resetText', { count: changes })}
        confirm={t('policy:edit.reset')}
        cancel={t('policyForms:resetKeep')}
        danger
        onCancel={() => setLeaving(false)}
        onConfirm={() => {
          setLeaving(false)
          editing.clear()
        }}
      />
    </ActionBar>
  )
}
