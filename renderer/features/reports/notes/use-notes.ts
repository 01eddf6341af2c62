import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FieldValues } from '../../../../shared/domain/dossier/event.ts'
import type { ReportNotes } from '../../../../shared/domain/reports/notes.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { callOffice } from '../../../api/client.ts'
import { useSession } from '../../../api/session.ts'
import type { DraftStatus } from '../../../ui/form/draft-keeper.ts'
import { type NoteId, noteRefusals, notesFrom } from './note-texts.ts'
import { notesShelf } from './notes-shelf.ts'

/** What the office writes for a year's report, as it stands on screen and on disk. */
export interface Notes {
  readonly year: number
  readonly texts: ReportNotes
  /** The chapter that was written in last. */
  readonly last: NoteId
  readonly write: (id: NoteId, text: string) => void
  /** Saves at once, as when a box is left. */
  readonly leave: () => void
  readonly status: DraftStatus
}

async function saveNotes(year: number, values: FieldValues): Promise<Result<{ savedAt: string }>> {
  const notes = notesFrom(values)
  const refusals = noteRefusals(notes)
  if (refusals.length > 0) return fail(refusals)
  const result = await callOffice('reports.saveNotes', { year, notes })
  if (!result.ok) return result
  const state = await callOffice('app.state', undefined)
  return state.ok ? ok({ savedAt: state.value.now }) : state
}

/** Keeps what is typed for a year's report: in memory at once, on disk at every pause. */
export function useNotes(year: number, written: ReportNotes): Notes {
  const queries = useQueryClient()
  const account = useSession()?.account.id ?? ''
  const [keeper] = useState(() =>
    notesShelf.keeper(account, year, () => ({
      values: written,
      savedAt: null,
      save: (values) => saveNotes(year, values)
    }))
  )
  const [texts, setTexts] = useState(() => notesFrom(keeper.values()))
  const [last, setLast] = useState<NoteId>('introduction')
  const status = useSyncExternalStore(keeper.subscribe, keeper.status)

  useEffect(() => {
    void keeper.resume()
    return () => void keeper.rest()
  }, [keeper])

  useEffect(() => {
    if (status.state === 'saved') void queries.invalidateQueries({ queryKey: ['reports.annual'] })
  }, [queries, status])

  return {
    year,
    texts,
    last,
    write: (id, text) => {
      const next = { ...texts, [id]: text }
      setTexts(next)
      setLast(id)
      keeper.change(next)
    },
    leave: () => void keeper.flush(),
    status
  }
}
