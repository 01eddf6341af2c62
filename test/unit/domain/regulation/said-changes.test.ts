import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  slugFor,
  withItem,
  withMoved,
  withoutItem,
  withTick
} from '../../../../renderer/features/policy/edit/edit-form.ts'
import { formFields } from '../../../../shared/domain/form/fields.ts'
import { permissions } from '../../../../shared/domain/permissions/permission.ts'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { freeClauseId, renameClause } from '../../../../shared/domain/policy/clause-uses.ts'
import { optionalParts, withoutPart, withPart } from '../../../../shared/domain/policy/parts.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { reportCadences } from '../../../../shared/domain/policy/returning-report.ts'
import { termEvents, termUnits, type TermRule } from '../../../../shared/domain/terms/rule.ts'
import { describeChange } from '../../../../shared/i18n/describe-change.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'

const presets = shippedPolicies.map(policyNamed)

/** An edit as a form makes it, at a place that a number chooses. */
type Edit = (policy: Policy, at: number) => Policy

function pick<Item>(list: readonly Item[], at: number): Item {
  const found = list[at % list.length]
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}

const items = [
  'classes',
  'gravities',
  'complainantKinds',
  'signalKinds',
  'channels',
  'grounds',
  'stages',
  'roles'
] as const
const cited = [...items, 'terms', 'notes'] as const

/** The term that a number chooses, changed. */
const term =
  (change: (rule: TermRule, at: number, policy: Policy) => TermRule): Edit =>
  (policy, at) => ({
    ...policy,
    terms: policy.terms.map((rule, index) => (index === at % policy.terms.length ? change(rule, at, policy) : rule))
  })

const ofItems: Edit[] = items.flatMap((list): Edit[] => [
  (policy, at) => ({
    ...policy,
    [list]: withItem<{ label: string }>(policy[list], at % (policy[list].length || 1), { label: 'Anders' })
  }),
  (policy, at) => ({ ...policy, [list]: withoutItem<object>(policy[list], at % (policy[list].length || 1)) }),
  (policy, at) => ({ ...policy, [list]: withMoved<object>(policy[list], at % (policy[list].length || 1), 1) })
])

const ofClauses: Edit[] = [
  ...cited.map((list): Edit => (policy, at) => {
    const clause = pick(policy.clauses, at).id
    return {
      ...policy,
      [list]: withItem<{ clause: string }>(policy[list], at % (policy[list].length || 1), { clause })
    }
  }),
  (policy, at) => renameClause(policy, pick(policy.clauses, at).id, freeClauseId(policy)),
  (policy, at) => ({
    ...policy,
    clauses: withItem(policy.clauses, at % policy.clauses.length, { title: `Binnen {${pick(policy.terms, at).id}}` })
  }),
  (policy, at) => ({ ...policy, clauses: withItem(policy.clauses, at % policy.clauses.length, { summary: 'Nieuw.' }) }),
  (policy, at) => {
    const reconstructed = !(pick(policy.clauses, at).reconstructed ?? false)
    return { ...policy, clauses: withItem(policy.clauses, at % policy.clauses.length, { reconstructed }) }
  },
  (policy) => ({
    ...policy,
    clauses: [...policy.clauses, { id: freeClauseId(policy), title: 'Nieuw', summary: 'Tekst.' }]
  }),
  (policy, at) => ({ ...policy, clauses: withoutItem(policy.clauses, at % policy.clauses.length) })
]

const ofTerms: Edit[] = [
  term((rule, at) => ({ ...rule, length: { value: at % 99, unit: pick(termUnits, at) } })),
  term((rule, at) => ({ ...rule, onDayOff: pick(['keep', 'forward', 'backward'], at) })),
  term((rule, at) => ({ ...rule, kind: pick(['office', 'complainant', 'retention'], at) })),
  term((rule, at) => ({ ...rule, start: { from: 'event', event: pick(termEvents, at), notBefore: 'closed' } })),
  term((rule, at, { terms }) => ({ ...rule, start: { from: 'before', term: pick(terms, at).id } })),
  term((rule) => ({ ...rule, start: { from: 'day', day: 'callBackDay' } })),
  term((rule, at) => ({ ...rule, stoppedBy: pick(termEvents, at) })),
  term(({ stoppedBy: _stop, ...rule }) => rule),
  term((rule, at) => ({ ...rule, lapsesOn: withTick(rule.lapsesOn, pick(termEvents, at), at % 2 === 0) })),
  term((rule, at, { terms }) => ({
    ...rule,
    extension: { by: pick(terms, at).id, atMost: { value: 2, unit: 'weeks' } }
  })),
  term(({ extension: _extension, ...rule }) => rule),
  (policy, at) => ({ ...policy, terms: withoutItem(policy.terms, at % policy.terms.length) })
]

const ofParts: Edit[] = optionalParts.flatMap((part): Edit[] => [
  (policy) => withPart(policy, part),
  (policy) => withoutPart(policy, part)
])

const ofRules: Edit[] = [
  (policy) => ({ ...policy, title: 'Anders', sort: 'winkel' }),
  (policy, at) => ({
    ...policy,
    complaintKinds: withTick(policy.complaintKinds, pick(policy.signalKinds, at).id, at % 2 === 0)
  }),
  (policy, at) => ({
    ...policy,
    handling: { ...policy.handling, roles: withTick(policy.handling.roles, pick(policy.roles, at).id, at % 2 === 0) }
  }),
  (policy) => ({ ...policy, handling: { ...policy.handling, involvedExcluded: !policy.handling.involvedExcluded } }),
  (policy, at) => ({
    ...policy,
    roles: withItem(policy.roles, at % policy.roles.length, { permissions: [pick(permissions, at)] })
  }),
  (policy, at) => ({
    ...policy,
    stages: withItem(policy.stages, at % policy.stages.length, {
      responsible: pick(['involved', 'handler', 'receiver'], at)
    })
  }),
  (policy, at) => ({
    ...policy,
    channels: withItem(policy.channels, at % policy.channels.length, { mode: pick(['oral', 'written'], at) })
  }),
  (policy, at) => ({
    ...policy,
    closing: {
      ...policy.closing,
      completeness: { by: { who: 'role', role: pick(policy.roles, at).id }, clause: pick(policy.clauses, at).id }
    }
  }),
  (policy) => ({
    ...policy,
    closing: { ...policy.closing, completeness: { ...policy.closing.completeness, by: { who: 'receiver' } } }
  }),
  (policy, at) => ({
    ...policy,
    closing: {
      ...policy.closing,
      signatures: {
        when: pick(['satisfied', 'always', 'never'], at),
        slots: [
          {
            slot: slugFor('Directie', []),
            label: 'Directie',
            clause: pick(policy.clauses, at).id,
            by: { who: 'role', role: pick(policy.roles, at).id }
          }
        ]
      }
    }
  }),
  (policy, at) => ({
    ...policy,
    closing: {
      ...policy.closing,
      signatures: {
        ...policy.closing.signatures,
        slots: policy.closing.signatures.slots.map((slot) => ({
          ...slot,
          by: { who: 'role', role: pick(policy.roles, at).id }
        }))
      }
    }
  }),
  (policy) => ({
    ...policy,
    closing: { ...policy.closing, decision: { ...policy.closing.decision, written: !policy.closing.decision.written } }
  }),
  (policy, at) => ({
    ...policy,
    reopening: { newTerms: !policy.reopening.newTerms, clause: pick(policy.clauses, at).id }
  }),
  (policy, at) => ({
    ...policy,
    retention: { chosenByOffice: !policy.retention.chosenByOffice, clause: pick(policy.clauses, at).id }
  }),
  (policy, at) => {
    const { id } = pick(
      formFields.filter(({ kind }) => kind !== 'derived'),
      at
    )
    const others = policy.fields.filter((field) => field.id !== id)
    return {
      ...policy,
      fields: [
        ...others,
        {
          id,
          on: at % 2 === 0,
          required: pick(['never', 'intake', 'closing'], at),
          label: 'Eigen naam',
          clause: policy.form.clause
        }
      ]
    }
  },
  (policy, at) => ({
    ...policy,
    incompleteIntake: { fields: [pick(formFields, at).id], clause: pick(policy.clauses, at).id }
  }),
  (policy, at) => ({
    ...policy,
    headInformed: {
      gravity: policy.gravities.length > 0 ? pick(policy.gravities, at).id : '',
      clause: policy.form.clause
    }
  }),
  (policy, at) => ({
    ...policy,
    reports: {
      ...policy.reports,
      annual: { clause: pick(policy.clauses, at).id },
      smallCount: (at % 9) + 1,
      periods: [
        {
          id: 'eigen',
          every: pick(reportCadences, at),
          audience: 'directie',
          totalsToDate: at % 2 === 0,
          clause: policy.form.clause
        }
      ]
    }
  }),
  (policy, at) => ({
    ...policy,
    reports: {
      ...policy.reports,
      periods: policy.reports.periods.map((period) => ({
        ...period,
        every: pick(reportCadences, at),
        totalsToDate: !period.totalsToDate
      }))
    }
  }),
  (policy) => ({ ...policy, notes: [] }),
  (policy, at) => ({
    ...policy,
    calendar: { ...policy.calendar, weekdays: [1 + (at % 7)], closedDays: ['2026-08-03'], liberationDay: 'always' }
  })
]

const edits = [...ofItems, ...ofClauses, ...ofTerms, ...ofParts, ...ofRules]

/** What no sentence on screen may hold: braces, values that are none, words as code writes them. */
const raw = /[{}]|undefined|\[object|null|\b[a-z]+[A-Z]\w*|\b[a-z]+\.[a-z]+/

describe.each(['nl', 'en'] as const)('every edit that the forms can make, in %s', (language) => {
  const t = createTranslator(language)

  it('is said in sentences without a raw id, path or value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.constantFrom(...edits), fc.nat({ max: 999 }), (before, edit, at) => {
        const after = edit(before, at)
        const changes = policyChanges(before, after)
        if (JSON.stringify(after) !== JSON.stringify(before)) expect(changes.length).toBeGreaterThan(0)
        for (const change of changes) expect(describeChange(t, change, language)).not.toMatch(raw)
      }),
      { numRuns: 1500 }
    )
  })
})
