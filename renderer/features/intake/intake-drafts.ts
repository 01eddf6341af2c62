import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatInstant, formatTime } from '../../../shared/domain/calendar/format.ts'
import type { Draft } from '../../../shared/contract/dossiers.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { fieldRuleOf } from '../../../shared/domain/form/field-rule.ts'
import { isBlank, textOf } from '../../../shared/domain/form/values.ts'
import type { Person } from '../../../shared/domain/people/person.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import { wholeMinute } from '../../ui/form/day-text.ts'
import { phoneChannel } from './intake-order.ts'

/** An earlier draft that one can go on with. */
export interface DraftOffer {
  readonly draft: Draft
  readonly time: string
  readonly name: string
}

/** What stands on a new intake form before anything is typed; of a call also that it is one. */
export function intakeDefaults(policy: Policy, me: Person, now: Instant, isCall = false): FieldValues {
  const [kind] = policy.signalKinds
  const mode = isCall ? modeOfChannel(policy, phoneChannel) : undefined
  const asksMode = fieldRuleOf(policy, 'classification.mode').on
  return {
    ...(mode === undefined ? {} : { channel: phoneChannel }),
    ...(mode === undefined || !asksMode ? {} : { 'classification.mode': mode }),
    ...(kind === undefined ? {} : { signalKind: kind.id }),
    receivedAt: wholeMinute(now),
    receivedBy: me
  }
}

/** When a draft was kept, as short as it can be said. */
export function draftTime(savedAt: Instant, now: Instant, language: Language): string {
  const isToday = amsterdamDay(savedAt) === amsterdamDay(now)
  return isToday ? formatTime(savedAt, language) : formatInstant(savedAt, language)
}

/** The earlier intake drafts, newest first, without the one on the screen. */
export function draftOffers(
  drafts: readonly Draft[],
  current: string,
  now: Instant,
  language: Language
): readonly DraftOffer[] {
  return drafts
    .filter(({ kind, id }) => kind === 'intake' && id !== current)
    .toSorted((left, right) => right.savedAt.localeCompare(left.savedAt))
    .map((draft) => ({
      draft,
      time: draftTime(draft.savedAt, now, language),
      name: textOf(draft.values, 'complainant.name').trim()
    }))
}

/** The way of submitting decides between oral and written. */
export function modeOfChannel(policy: Policy, channel: unknown): string | undefined {
  return policy.channels.find(({ id }) => id === channel)?.mode
}

/** What was filled in, without what was left blank. */
export function withoutBlanks(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)))
}
