import type { PolicyPlace } from '../domain/policy/place.ts'
import { fieldLabel } from './describe.ts'
import { lookUp } from './look-up.ts'
import type { Translate } from './translator.ts'
import { capital } from './words.ts'

function subjectOf(t: Translate, { part, item }: PolicyPlace): string {
  const name = lookUp(t, 'policy', `part.${part}`) ?? t('policy:part.other')
  if (item === null || item.label === '') return name
  return t('policy:change.item', { part: name, label: part === 'fields' ? fieldLabel(t, item.id) : item.label })
}

function aspectOf(t: Translate, { part, aspect }: PolicyPlace): string {
  const steps = aspect.split('.')
  const wider = steps.map((_step, at) => steps.slice(0, -at - 1).join('.'))
  const keys = [`${part}.${aspect}`, aspect, steps.at(-1) ?? '', ...wider, 'other']
  return keys.flatMap((key) => lookUp(t, 'policy', `aspect.${key}`) ?? []).at(0) ?? ''
}

/** Where in a policy something stands, in words: "Termijn “afhandeling”, lengte". */
export function describePlace(t: Translate, place: PolicyPlace): string {
  const subject = subjectOf(t, place)
  return place.aspect === '' ? subject : t('policy:change.of', { subject, aspect: aspectOf(t, place) })
}

/** What an option of a policy is called where it is filled in, by its path: "Vanaf deze ernst". */
export function optionLabel(t: Translate, path: string): string {
  const [part = '', ...aspect] = path.split('.')
  return capital(aspectOf(t, { part, item: null, aspect: aspect.join('.') }))
}
