import type { ReportRequest } from '../../../shared/contract/reports.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { AnnualReport } from '../../../shared/domain/reports/annual-report.ts'
import { isDossierNumber } from '../../../shared/domain/dossier/number.ts'
import { emptyNotes, notesName, type ReportNotes, reportNotesSchema } from '../../../shared/domain/reports/notes.ts'
import {
  type Presentation,
  type Presentations,
  presentationsSchema
} from '../../../shared/domain/reports/presentations.ts'
import { type DueReport, dueReports, returningReport } from '../../../shared/domain/reports/returning.ts'
import type { Period } from '../../../shared/domain/statistics/period.ts'
import type { StatisticsCase } from '../../../shared/domain/statistics/case.ts'
import { statisticsSchema } from '../../../shared/domain/statistics/line.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { readOffice } from './read-office.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import type { ClerkQuestions, Progress } from './ports/clerk.ts'
import type { Document } from './ports/register.ts'

/** The report over a period with what the office wrote for it. */
export interface MadeReport {
  readonly report: AnnualReport
  readonly notes: ReportNotes
}

/** A report that is being made. */
interface Making {
  readonly stop: AbortController
  progress: Progress | null
}

/** Figures and reports over the whole register (EW-7.2, EW-7.3, EW-7.4). */
export class ReportsService {
  readonly #desk: Desk
  #making: Making | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Every readable dossier as the statistics count it. */
  cases(): Promise<Result<StatisticsCase[]>> {
    return this.#desk.work(async ({ clerk }) => ok(await clerk.ask('cases', { now: this.#desk.now() })), 'report')
  }

  /** How far the report that is being made has come; null while none is. */
  progress(): Result<Progress | null> {
    return ok(this.#making?.progress ?? null)
  }

  /** Gives up the report that is being made. */
  cancel(): Result<null> {
    this.#making?.stop.abort()
    return ok(null)
  }

  /** The report over a period, counted by the clerk. */
  annual({ from, to, shared }: ReportRequest): Promise<Result<MadeReport>> {
    return this.#desk.work(async (session) => {
      if (to < from) return refuse('report.periodBackwards', { field: 'to' })
      const { documents } = session.register
      const statistics = await documents.document('statistics', statisticsSchema).read()
      if (!statistics.ok) return statistics
      const office = await readOffice(session)
      if (!office.ok) return office
      const notes = await this.#notesOf(session, { from, to }).read()
      if (!notes.ok) return notes
      const presentations = await this.#presentations(session)
      if (!presentations.ok) return presentations
      const written = notes.value ?? emptyNotes
      const report = await this.#count(session, {
        lines: statistics.value?.lines ?? [],
        lost: [...session.register.gone().keys()].filter(isDossierNumber),
        policy: session.policies.inForce(to),
        office: office.value,
        notes: written,
        presentations: presentations.value.presented,
        period: { from, to },
        now: this.#desk.now(),
        shared,
        reader: session.actor
      })
      return report.ok ? ok({ report: report.value, notes: written }) : report
    }, 'report')
  }

  /** The returning reports that wait to be discussed (EW-8.1, IN-6.1, TB-7.1); none for who may not report. */
  due(): Promise<Result<DueReport[]>> {
    return this.#desk.work(async (session) => {
      if (!this.#desk.require('report').ok) return ok([])
      const kept = await this.#presentations(session)
      if (!kept.ok) return kept
      const { since, presented: presentations } = kept.value
      const today = amsterdamDay(this.#desk.now())
      return ok(dueReports(session.policies.inForce(today), { since, today, presentations }))
    })
  }

  recordPresented({ id, from, to, on }: Omit<Presentation, 'by' | 'noted'>): Promise<Result<null>> {
    return this.#desk.record(async (session) => {
      const now = this.#desk.now()
      if (on > amsterdamDay(now)) return refuse('report.presentedInFuture', { field: 'on' })
      if (on <= to) return refuse('report.presentedTooEarly', { field: 'on', params: { day: to } })
      if (returningReport(session.policies.inForce(to), { from, to })?.id !== id) return refuse('report.notReturning')
      const kept = await this.#presentations(session)
      if (!kept.ok) return kept
      const { since, presented } = kept.value
      const by = { name: session.actor.name, account: session.actor.id }
      const written = await session.register.documents
        .document('presentations', presentationsSchema)
        .write({ since, presented: [...presented, { id, from, to, on, by, noted: now }] })
      if (!written.ok) return written
      await session.journal.note({
        actor: session.actor,
        kind: 'act',
        subject: `report/${id}`,
        detail: { from, to, on }
      })
      return ok(null)
    }, 'report')
  }

  /** Keeps what the office wrote for the report over exactly that period. */
  saveNotes(period: Period, notes: ReportNotes): Promise<Result<ReportNotes>> {
    return this.#desk.record(async (session) => {
      if (period.to < period.from) return refuse('report.periodBackwards', { field: 'to' })
      const written = await this.#notesOf(session, period).write(notes)
      return written.ok ? ok(notes) : written
    }, 'report')
  }

  async #count({ clerk }: Session, input: ClerkQuestions['report']['asks']): Promise<Result<AnnualReport>> {
    const making: Making = { stop: new AbortController(), progress: null }
    this.#making = making
    const onProgress = (progress: Progress): void => {
      making.progress = progress
    }
    try {
      return ok(await clerk.ask('report', input, { signal: making.stop.signal, onProgress }))
    } catch (error) {
      if (making.stop.signal.aborted) return refuse('report.cancelled')
      throw error
    } finally {
      if (this.#making === making) this.#making = null
    }
  }

  /** What was discussed; an office from before this was kept begins with its first signal. */
  async #presentations(session: Session): Promise<Result<Presentations>> {
    const kept = await session.register.documents.document('presentations', presentationsSchema).read()
    if (!kept.ok) return kept
    if (kept.value !== null) return ok(kept.value)
    const received = await session.clerk.ask('firstReceived', {})
    return ok({ since: amsterdamDay(received ?? this.#desk.now()), presented: [] })
  }

  #notesOf({ register }: Session, period: Period): Document<ReportNotes> {
    return register.documents.document(notesName(period), reportNotesSchema)
  }
}
