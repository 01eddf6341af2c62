import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asText } from '../../../../shared/domain/form/values.ts'
import { limits } from '../../../../shared/domain/text/limits.ts'
import { helpIdOf, Labelled } from '../../../ui/labelled.tsx'
import type { NoteId } from './note-texts.ts'
import { NotesState } from './notes-state.tsx'
import { periodText } from '../../../../shared/i18n/report-words.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { useRoom } from '../../../ui/use-room.ts'
import type { Notes } from './use-notes.ts'

interface Props {
  readonly id: NoteId
  readonly notes: Notes
}

/** What the office writes itself in a chapter; kept at every pause. */
export function NoteField({ id, notes: { period, keeper } }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const boxId = useId()
  const [text, setText] = useState(() => asText(keeper.values()[id]))
  const [isEdited, setEdited] = useState(false)
  const room = useRoom(text, limits.note)
  const write = (typed: string) => {
    setText(typed)
    setEdited(true)
    keeper.change({ ...keeper.values(), [id]: typed })
  }
  return (
    <>
      <Labelled
        id={boxId}
        label={t(`reports:notes.${id}`)}
        help={room.problem ?? room.left ?? t('reports:notes.belongTo', { period: periodText(t, period, language) })}
        isWrong={room.problem !== null}
      >
        <OutlinedInput
          id={boxId}
          size="small"
          fullWidth
          multiline
          minRows={4}
          maxRows={20}
          value={text}
          onChange={({ target }) => write(target.value)}
          onBlur={() => void keeper.flush()}
          error={room.problem !== null}
          inputProps={{ 'aria-describedby': helpIdOf(boxId), dir: 'auto' }}
        />
      </Labelled>
      {isEdited && <NotesState keeper={keeper} />}
    </>
  )
}
