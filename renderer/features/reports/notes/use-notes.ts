import { useEffect, useMemo, useState } from 'react'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import type { Period } from '../../../../shared/domain/statistics/period.ts'
import type { ReportNotes } from '../../../../shared/domain/reports/notes.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { callOffice } from '../../../api/client.ts'
import { useSession } from '../../../api/session.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { noteRefusals, notesFrom } from './note-texts.ts'
import { notesShelf } from './notes-shelf.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

/** What the office writes for the report over a period; every field reads and writes its own part. */
export interface Notes {
  readonly period: Period
  readonly keeper: DraftKeeper
}

async function saveNotes(period: Period, values: FieldValues): Promise<Result<{ savedAt: Instant }>> {
  const notes = notesFrom(values)
  const refusals = noteRefusals(notes)
  if (refusals.length > 0) return fail(refusals)
  const result = await callOffice('reports.saveNotes', { ...period, notes })
  if (!result.ok) return result
  const state = await callOffice('app.state', undefined)
  return state.ok ? ok({ savedAt: state.value.now }) : state
}

/** Keeps what is typed for a report: in memory at once, on disk at every pause. */
export function useNotes(period: Period, written: ReportNotes): Notes {
  const { from, to } = period
  const account = useSession()?.account.id ?? ''
  const [keeper] = useState(() =>
    notesShelf.keeper(account, period, () => ({
      values: written,
      savedAt: null,
      save: (values) => saveNotes(period, values)
    }))
  )

  useEffect(() => {
    void keeper.resume()
    return () => void keeper.rest()
  }, [keeper])

  return useMemo(() => ({ period: { from, to }, keeper }), [from, to, keeper])
}
