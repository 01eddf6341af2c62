import { formatDay } from '../domain/calendar/format.ts'
import { saidAt } from '../domain/policy/said-places.ts'
import type { PolicyChange, PolicyValue } from '../domain/regulation/changes.ts'
import type { Named } from '../domain/said.ts'
import { dayFrom } from '../domain/time.ts'
import { fieldLabel, lengthInWords, permissionLabel } from './describe.ts'
import { describePlace } from './describe-place.ts'
import { lookUp } from './look-up.ts'
import type { Language } from './texts.ts'
import type { Translate } from './translator.ts'

/** How what a word names is said, where the app itself knows it. */
const said: Readonly<Partial<Record<Named, (t: Translate, text: string) => string | null>>> = {
  clauses: (_t, id) => id,
  permissions: permissionLabel,
  fields: (t, id) => `“${fieldLabel(t, id)}”`,
  moments: (t, event) => lookUp(t, 'policy', `start.${event}`),
  liberationDays: (t, choice) => lookUp(t, 'shell', `calendar.liberation.${choice}`),
  weekdays: (t, day) => lookUp(t, 'calendar', `weekday${day}`)
}

/** What a word or number names, when it names something. */
function sayNamed(t: Translate, value: string | number, { part, aspect }: PolicyChange): string | null {
  const { names } = saidAt(`${part}.${aspect}`)
  return (names && said[names]?.(t, String(value))) ?? null
}

function sayText(t: Translate, text: string, change: PolicyChange, language: Language): string {
  const day = dayFrom(text)
  if (day !== undefined) return formatDay(day, language)
  const choice = `value.${change.aspect.split('.').at(-1) ?? ''}.${text}`
  return sayNamed(t, text, change) ?? lookUp(t, 'policy', choice) ?? `“${text}”`
}

function sayValue(t: Translate, value: PolicyValue | null, change: PolicyChange, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no')
  if (typeof value === 'number') return sayNamed(t, value, change) ?? String(value)
  return typeof value === 'string' ? sayText(t, value, change, language) : lengthInWords(t, value)
}

function onlyIn(text: PolicyValue | null, other: PolicyValue | null): PolicyValue | null {
  if (typeof text !== 'string' || typeof other !== 'string') return text
  const others = other.split('\n')
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !others.includes(line))
  return lines.length === 0 ? null : lines.join(' ')
}

/** Of a text of more than one line only the lines that differ are said. */
function inShort(change: PolicyChange): PolicyChange {
  const { before, after } = change
  if (![before, after].some((value) => typeof value === 'string' && value.includes('\n'))) return change
  const [was, becomes] = [onlyIn(before, after), onlyIn(after, before)]
  return was === null && becomes === null ? change : { ...change, kind: 'member', before: was, after: becomes }
}

/** How each kind of difference is said when something came, when it went, and when it became something else. */
const sentences = {
  whole: { came: 'change.added', went: 'change.removed', became: 'change.value' },
  member: { came: 'change.gained', went: 'change.lost', became: 'change.value' },
  value: { came: 'change.set', went: 'change.unset', became: 'change.value' }
} as const

/** One difference between two versions of a policy: "Termijn “afhandeling”, lengte: was 4 weken, wordt 6 weken." */
export function describeChange(t: Translate, whole: PolicyChange, language: Language): string {
  const change = inShort(whole)
  const { kind, before, after } = change
  const sentence = sentences[kind][before === null ? 'came' : after === null ? 'went' : 'became']
  return t(`policy:${sentence}`, {
    subject: describePlace(t, change),
    before: sayValue(t, before, change, language),
    after: sayValue(t, after, change, language)
  })
}
