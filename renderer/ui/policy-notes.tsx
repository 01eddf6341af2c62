import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { isStricterTaken } from '../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { lengthInWords } from '../../shared/i18n/describe.ts'
import { ClauseChip } from './clause-chip.tsx'

interface Props {
  readonly policy: Policy
  /** Takes over the stricter term of a note; without it the notes are only read. */
  readonly onTake?: ((note: string) => void) | undefined
}

/** What the office must know of its regulation, with the stricter term that it may take over in one go. */
export function PolicyNotes({ policy, onTake }: Props) {
  if (policy.notes.length === 0) return null
  return (
    <Stack spacing={1.5}>
      {policy.notes.map((note) => (
        <Alert key={note.id} severity="warning" icon={false}>
          <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
            <Typography variant="body2">{note.text}</Typography>
            <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <ClauseChip clause={note.clause} policy={policy} />
              <StricterTerm policy={policy} note={note} onTake={onTake} />
            </Stack>
          </Stack>
        </Alert>
      ))}
    </Stack>
  )
}

function StricterTerm({ policy, note, onTake }: Props & { readonly note: Policy['notes'][number] }) {
  const { t } = useTranslation()
  if (note.stricter === undefined) return null
  const length = lengthInWords(t, note.stricter.length)
  if (isStricterTaken(policy, note)) {
    return (
      <Typography variant="body2" role="status">
        {t('policy:notes.taken', { length })}
      </Typography>
    )
  }
  if (onTake === undefined) return null
  return (
    <Button size="small" variant="outlined" color="inherit" onClick={() => onTake(note.id)}>
      {t('policy:notes.take', { length })}
    </Button>
  )
}
