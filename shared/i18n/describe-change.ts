import { formatDay } from '../domain/calendar/format.ts'
import type { PolicyChange, PolicyValue } from '../domain/policy/changes.ts'
import { localDaySchema } from '../domain/time.ts'
import { fieldLabel, lengthInWords } from './describe.ts'
import { lookUp } from './look-up.ts'
import type { Language } from './texts.ts'
import type { Translate } from './translator.ts'

/** What a role may be allowed to do, in words. */
export function permissionLabel(t: Translate, permission: string): string {
  return lookUp(t, 'policy', `permission.${permission}`) ?? lookUp(t, 'acts', permission) ?? permission
}

function subjectOf(t: Translate, { part, item }: PolicyChange): string {
  const name = lookUp(t, 'policy', `part.${part}`) ?? t('policy:part.other', { part })
  if (item === null) return name
  return t('policy:change.item', { part: name, label: part === 'fields' ? fieldLabel(t, item.id) : item.label })
}

function aspectOf(t: Translate, { part, aspect }: PolicyChange): string {
  return lookUp(t, 'policy', `aspect.${part}.${aspect}`) ?? lookUp(t, 'policy', `aspect.${aspect}`) ?? aspect
}

function sayText(t: Translate, text: string, { aspect }: PolicyChange, language: Language): string {
  if (aspect === 'permissions') return permissionLabel(t, text)
  if (localDaySchema.safeParse(text).success) return formatDay(text, language)
  const last = aspect.split('.').at(-1) ?? ''
  const known = lookUp(t, 'policy', `value.${last}.${text}`) ?? lookUp(t, 'shell', `calendar.liberation.${text}`)
  return known ?? `“${text}”`
}

function sayValue(t: Translate, value: PolicyValue, change: PolicyChange, language: Language): string {
  if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no')
  if (typeof value === 'number') {
    const weekday = change.aspect === 'weekdays' ? lookUp(t, 'calendar', `weekday${String(value)}`) : null
    return weekday ?? String(value)
  }
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
  return was === null && becomes === null ? change : { ...change, before: was, after: becomes }
}

/** One difference between two versions of a policy: "Termijn “afhandeling”, lengte: was 4 weken, wordt 6 weken." */
export function describeChange(t: Translate, whole: PolicyChange, language: Language): string {
  const change = inShort(whole)
  const { before, after, aspect } = change
  const subject = subjectOf(t, change)
  const words = {
    subject,
    aspect: aspectOf(t, change),
    before: before === null ? '' : sayValue(t, before, change, language),
    after: after === null ? '' : sayValue(t, after, change, language)
  }
  if (aspect === '' && before === null) return t('policy:change.added', words)
  if (aspect === '' && after === null) return t('policy:change.removed', words)
  if (aspect === '') return t('policy:change.whole', words)
  if (before === null) return t('policy:change.gained', words)
  return after === null ? t('policy:change.lost', words) : t('policy:change.value', words)
}
