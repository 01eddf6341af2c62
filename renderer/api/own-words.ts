import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView, Today } from '../../shared/contract/dossiers.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { policyIn, sayingOf } from '../../shared/domain/policy/translations.ts'
import type { Language } from '../../shared/i18n/texts.ts'
import type { Answer } from './use-call.ts'

/** Where the office already put words of the regulation in what it answers; beside these stands what people typed. */
const saidUnder: ReadonlySet<string> = new Set(['label', 'labels', 'roleLabel', 'audience', 'who', 'params'])

function inWords(value: unknown, say: (word: string) => string, isSaid: boolean): unknown {
  if (typeof value === 'string') return isSaid ? say(value) : value
  if (Array.isArray(value)) return value.map((item) => inWords(item, say, isSaid))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inWords(part, say, isSaid || saidUnder.has(key))])
  )
}

/** What the office answered, with the words of a regulation in it in the language of the screen. */
export function answerIn<Value>(value: Value, policy: Policy | undefined, language: Language): Value {
  if (language === 'nl' || policy?.translations === undefined) return value
  // Only words are put in the place of words, so that it stays what it was.
  return inWords(value, sayingOf(policy, language), false) as Value
}

/** A dossier with its regulation in the language of the screen; what people wrote stays as it is. */
export function dossierIn(view: DossierView, language: Language): DossierView {
  const { policy, next, acts, closingGaps, tasks } = view
  return {
    ...view,
    policy: policyIn(policy, language),
    ...answerIn({ next, acts, closingGaps, tasks }, policy, language)
  }
}

/** The office with its regulation in the language of the screen. */
export function officeIn<Value extends { readonly policy: Policy }>(office: Value, language: Language): Value {
  return { ...office, policy: policyIn(office.policy, language) }
}

/** Regulations in the language of the screen. */
export function policiesIn(policies: readonly Policy[], language: Language): Policy[] {
  return policies.map((policy) => policyIn(policy, language))
}

/** The example regulations in the language of the screen. */
export function presetsIn<Value extends { readonly policies: readonly Policy[] }>(
  known: Value,
  language: Language
): Value {
  return { ...known, policies: policiesIn(known.policies, language) }
}

/** Vandaag with each regulation in the language of the screen. */
export function todayIn(today: Today, language: Language): Today {
  const { items, policies } = today
  const bindingOf = ({ policy: { id, version } }: Today['items'][number]) =>
    policies.find((policy) => policy.id === id && policy.version === version)
  return {
    ...today,
    policies: policiesIn(policies, language),
    items: items.map((item) => ({ ...item, ...answerIn({ what: item.what }, bindingOf(item), language) }))
  }
}

/** The one edge at which the regulation's own words become those of the screen's language. */
export function useInLanguage<Value>(
  answer: Answer<Value>,
  translated: (value: Value, language: Language) => Value
): Answer<Value> {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const { data } = answer
  const shown = useMemo(
    () => (data === undefined || language === 'nl' ? data : translated(data, language)),
    [data, language, translated]
  )
  return { ...answer, data: shown }
}
