import { describe, expect, it } from 'vitest'
import { registerProjection } from '../../../../electron/main/open-office.ts'
import { slimState } from '../../../../electron/main/services/views/slim-state.ts'
import { taskIds } from '../../../../shared/domain/dossier/tasks.ts'
import { type Attention, attentionFor, attentionRules } from '../../../../shared/domain/today/attention.ts'
import { nextTurn } from '../../../../shared/domain/today/next-turn.ts'
import { coursesUnder, frozenPolicies, momentsAfter } from '../../../fixtures/frozen/courses.ts'
import { expectFrozen } from '../../../fixtures/frozen/frozen.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

function said(one: Attention): string {
  const what = one.kind === 'term' ? `${one.term.id}@${one.term.dueDay}` : one.task.id
  const about = one.kind === 'task' ? (one.task.about ?? []).join('+') : ''
  return [what, one.urgency, one.act ?? '-', ...(about === '' ? [] : [about])].join('/')
}

/** Every dossier at every moment after each of its steps. */
const looks = frozenPolicies.flatMap((id) => {
  const policy = policyNamed(id)
  return coursesUnder(policy).flatMap(({ name, taken }) =>
    taken.flatMap(({ what, state, at }) =>
      momentsAfter(at).map((now) => ({
        title: `${id} ${name} ${what} ${now.slice(0, 10)}`,
        asks: attentionFor(state, policy, now),
        turn: nextTurn(state, policy, now)
      }))
    )
  )
})

describe('what an index keeps from one release to the next', () => {
  it('changes its attention only with the number of the rules', async () => {
    const lines = looks.map(({ title, asks, turn }) => `${title}: ${asks.map(said).join(' ')} > ${turn ?? 'never'}\n`)
    await expectFrozen('attention', lines.join(''), { number: attentionRules, raise: '`attentionRules`' })
  })

  it('has every kind of thing that can ask for attention among its examples', () => {
    const asking = looks.flatMap(({ asks }) => asks)
    const tasks = asking.flatMap((one) => (one.kind === 'task' ? [one.task.id] : []))
    const terms = asking.flatMap((one) => (one.kind === 'term' ? [one.urgency] : []))
    expect(taskIds.filter((id) => !tasks.includes(id))).toEqual([])
    expect([...new Set(terms)].toSorted()).toEqual(['later', 'overdue', 'soon', 'today'])
  })

  it('changes its rows only with the number of the projection', async () => {
    const rows = frozenPolicies.flatMap((id) =>
      coursesUnder(policyNamed(id)).flatMap(({ taken }) =>
        taken.slice(-1).map(({ state }) => `${JSON.stringify(slimState(state), null, 1)}\n`)
      )
    )
    const { version } = registerProjection
    await expectFrozen('rows', rows.join(''), { number: version, raise: '`registerProjection.version`' })
  })
})
