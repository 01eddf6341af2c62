import OutlinedInput from '@mui/material/OutlinedInput'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { helpIdOf, Labelled } from '../labelled.tsx'
import { type NoteId, longestNote } from './note-texts.ts'
import { NotesState } from './notes-state.tsx'
import type { Notes } from './use-notes.ts'

interface Props {
  readonly id: NoteId
  readonly notes: Notes
}

/** What the office writes itself in a chapter; kept at every pause. */
export function NoteField({ id, notes }: Props) {
  const { t } = useTranslation()
  const boxId = useId()
  const text = notes.texts[id]
  const isTooLong = text.length > longestNote
  return (
    <>
      <Labelled
        id={boxId}
        label={t(`reports:notes.${id}`)}
        help={
          isTooLong
            ? t('reports:notes.tooLong', { limit: longestNote })
            : t('reports:notes.belongTo', { year: notes.year })
        }
        isWrong={isTooLong}
      >
        <OutlinedInput
          id={boxId}
          size="small"
          fullWidth
          multiline
          minRows={4}
          maxRows={20}
          value={text}
          onChange={({ target }) => notes.write(id, target.value)}
          onBlur={notes.leave}
          error={isTooLong}
          inputProps={{ 'aria-describedby': helpIdOf(boxId), dir: 'auto' }}
        />
      </Labelled>
      {notes.last === id && <NotesState status={notes.status} />}
    </>
  )
}
