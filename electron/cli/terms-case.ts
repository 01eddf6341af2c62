import { z } from 'zod'
import { amsterdamDay } from '../../shared/domain/calendar/amsterdam.ts'
import { calendarSettingsSchema, type CalendarSettings } from '../../shared/domain/calendar/settings.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { termEvents, type TermEvent, type TermRule } from '../../shared/domain/terms/rule.ts'
import type { TermFacts } from '../../shared/domain/terms/term.ts'
import type { Instant, LocalDay } from '../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { messages } from './terms-messages.ts'
import { readDay, readMoment } from './terms-moment.ts'

/** What the command needs of a policy. */
export type TermsPolicy = Pick<Policy, 'id' | 'title' | 'terms' | 'calendar'>

/** Finds a policy by its id; nothing when there is none. */
export type PolicyLookup = (policyId: string) => TermsPolicy | undefined

/** One case, ready to compute. */
export interface TermsCase {
  readonly rules: readonly TermRule[]
  readonly calendar: CalendarSettings
  readonly facts: TermFacts
  readonly now: Instant
}

const dayFacts = ['newDueDay', 'callBackDay'] as const
const objectSchema = z.record(z.string(), z.unknown())
const partialCalendarSchema = calendarSettingsSchema.partial()

interface Facts {
  readonly moments: Partial<Record<TermEvent, Instant>>
  readonly days: Partial<Record<(typeof dayFacts)[number], LocalDay>>
}

function readFacts(given: Record<string, unknown>): Result<Facts, string> {
  const moments: Facts['moments'] = {}
  const days: Facts['days'] = {}
  for (const [key, value] of Object.entries(given)) {
    const event = termEvents.find((name) => name === key)
    const dayFact = dayFacts.find((name) => name === key)
    if (!event && !dayFact) return fail(messages.unknownFact(key))
    if (value === null) continue
    if (event) {
      const read = readMoment(`facts.${key}`, value)
      if (!read.ok) return read
      moments[event] = read.value
    }
    if (dayFact) {
      const read = readDay(`facts.${key}`, value)
      if (!read.ok) return read
      days[dayFact] = read.value
    }
  }
  return ok({ moments, days })
}

/** Why these facts cannot have happened as they stand; nothing when they can. */
function findImpossible({ moments, days }: Facts, received: Instant, now: Instant): string | undefined {
  for (const event of termEvents) {
    const moment = moments[event]
    if (moment !== undefined && moment > now) return messages.inFuture(`facts.${event}`)
    if (moment !== undefined && moment < received) return messages.beforeReceipt(`facts.${event}`)
  }
  const early = dayFacts.find((fact) => (days[fact] ?? '9') < amsterdamDay(received))
  return early && messages.beforeReceipt(`facts.${early}`)
}

function readCalendar(given: unknown, defaults: CalendarSettings): Result<CalendarSettings, string> {
  const read = partialCalendarSchema.safeParse(given ?? {})
  if (!read.success) {
    const issue = read.error.issues[0]
    const setting = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')
    return fail(messages.badCalendar(['calendar', setting].filter(Boolean).join('.')))
  }
  return ok({
    weekdays: read.data.weekdays ?? defaults.weekdays,
    goodFriday: read.data.goodFriday ?? defaults.goodFriday,
    liberationDay: read.data.liberationDay ?? defaults.liberationDay,
    decreeDays: read.data.decreeDays ?? defaults.decreeDays,
    closedDays: read.data.closedDays ?? defaults.closedDays
  })
}

function toTermFacts({ moments, days }: Facts, received: Instant, registered: Instant): TermFacts {
  const { delayNoticeSent: sent, ...others } = moments
  const { newDueDay, callBackDay } = days
  return {
    ...others,
    received,
    registered,
    ...(sent !== undefined && newDueDay !== undefined ? { delayNotices: [{ sent, newDueDay }] } : {}),
    ...(callBackDay === undefined ? {} : { callBackDay })
  }
}

/**
 * Checks one case: policy, facts and now, with the policy's calendar filled in where the case has none.
 *
 * A fact that is null counts as absent; a delay notice without a new day, or the reverse, is no notice.
 * The error is a Dutch sentence.
 */
export function readCase(given: unknown, policyOf: PolicyLookup): Result<TermsCase, string> {
  const input = objectSchema.safeParse(given).data
  if (!input) return fail(messages.notACase)
  if (typeof input['policy'] !== 'string') return fail(messages.noPolicy)
  const policy = policyOf(input['policy'])
  if (!policy) return fail(messages.unknownPolicy(input['policy']))
  const calendar = readCalendar(input['calendar'], policy.calendar)
  if (!calendar.ok) return calendar
  const givenFacts = objectSchema.safeParse(input['facts']).data
  if (!givenFacts) return fail(messages.noFacts)
  const facts = readFacts(givenFacts)
  if (!facts.ok) return facts
  const { received, registered } = facts.value.moments
  if (received === undefined) return fail(messages.missing('facts.received'))
  if (registered === undefined) return fail(messages.missing('facts.registered'))
  if (input['now'] === undefined || input['now'] === null) return fail(messages.missing('now'))
  const now = readMoment('now', input['now'])
  if (!now.ok) return now
  const impossible = findImpossible(facts.value, received, now.value)
  if (impossible !== undefined) return fail(impossible)
  return ok({
    rules: policy.terms,
    calendar: calendar.value,
    facts: toTermFacts(facts.value, received, registered),
    now: now.value
  })
}
