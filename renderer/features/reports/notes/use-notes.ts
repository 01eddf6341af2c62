import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FieldValues } from '../../../../shared/domain/dossier/event.ts'
import type { ReportNotes } from '../../../../shared/domain/reports/notes.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { callOffice } from '../../../api/client.ts'
import { useSession } from '../../../api/session.ts'
import { DraftKeeper, type DraftStatus } from '../../../ui/form/draft-keeper.ts'
import { type NoteId, notesFrom, refusalOf } from './note-texts.ts'

/** What the office writes for a year's report, as it stands on screen and on disk. */
export interface Notes {
  readonly year: number
  readonly texts: ReportNotes
  readonly write: (id: NoteId, text: string) => void
  /** Saves at once, as when a box is left. */
  readonly rest: () => void
  readonly status: DraftStatus
}

/** Texts that could not be saved yet when their screen went away, by account and year. */
const unsaved = new Map<string, DraftKeeper>()

async function saveNotes(year: number, values: FieldValues): Promise<Result<{ savedAt: string }>> {
  const notes = notesFrom(values)
  const refused = refusalOf(notes)
  if (refused !== null) return refused
  const result = await callOffice('reports.saveNotes', { year, notes })
  if (!result.ok) return result
  const state = await callOffice('app.state', undefined)
  return state.ok ? ok({ savedAt: state.value.now }) : state
}

function isSettled({ state }: DraftStatus): boolean {
  return state === 'saved' || state === 'untouched'
}

/** Keeps what is typed for a year's report: on disk at every pause, and not lost when a save fails. */
export function useNotes(year: number, written: ReportNotes): Notes {
  const queries = useQueryClient()
  const key = `${useSession()?.account.id ?? ''}/${String(year)}`
  const [keeper] = useState(
    () => unsaved.get(key) ?? new DraftKeeper({ values: written, savedAt: null, save: (values) => saveNotes(year, values) })
  )
  const [texts, setTexts] = useState(() => notesFrom(keeper.values()))
  const status = useSyncExternalStore(keeper.subscribe, keeper.status)

  useEffect(() => {
    void keeper.resume()
    return () => {
      unsaved.set(key, keeper)
      void keeper.rest().then(() => {
        if (isSettled(keeper.status())) unsaved.delete(key)
      })
    }
  }, [keeper, key])

  useEffect(() => {
    if (status.state === 'saved') void queries.invalidateQueries({ queryKey: ['reports.annual'] })
  }, [queries, status])

  return {
    year,
    texts,
    write: (id, text) => {
      const next = { ...texts, [id]: text }
      setTexts(next)
      keeper.change(next)
    },
    rest: () => void keeper.flush(),
    status
  }
}
