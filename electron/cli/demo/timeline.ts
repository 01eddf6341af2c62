import type { Instant } from '../../../shared/domain/time.ts'
import { sampleNotes } from '../sample/office.ts'
import type { Step, StorySignal } from '../sample/signal.ts'
import { momentAfter, momentInWeek, type StoryCalendar } from './story-calendar.ts'
import type { StoryPeriod } from './period.ts'

/** One thing that somebody of the sample office does at the desk, at its moment. */
export type Scene =
  | { readonly kind: 'register'; readonly at: Instant; readonly received: Instant; readonly signal: StorySignal }
  | {
      readonly kind: 'act'
      readonly at: Instant
      readonly received: Instant
      readonly signal: StorySignal
      readonly step: Step
    }
  | { readonly kind: 'notes'; readonly at: Instant; readonly year: number }

function scenesOf(signal: StorySignal, calendar: StoryCalendar): Scene[] {
  const received = momentInWeek(calendar, signal.received)
  const about = { received, signal }
  return [
    { kind: 'register', at: momentAfter(received, signal.registered), ...about },
    ...signal.steps.map((step): Scene => ({ kind: 'act', at: momentAfter(received, step.when), ...about, step }))
  ]
}

/** Everything that happens in the story up to and including a moment, in order of time. */
export function timelineOf(story: readonly StorySignal[], { calendar, until, year }: StoryPeriod): Scene[] {
  const scenes = story.flatMap((signal) => scenesOf(signal, calendar))
  const notes: Scene = { kind: 'notes', at: momentInWeek(calendar, sampleNotes.when), year }
  return [...scenes, notes].filter(({ at }) => at <= until).toSorted((left, right) => left.at.localeCompare(right.at))
}
