import { describe, expect, test } from 'vitest'
import { intakeDefaults } from '../../../../renderer/features/intake/intake-drafts.ts'
import { intakeParts } from '../../../../renderer/features/intake/intake-order.ts'
import { intakeFields } from '../../../../shared/domain/dossier/register.ts'
import { missingFields } from '../../../../shared/domain/form/completeness.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const now = '2026-04-02T12:00:30.000Z'
const ids = (parts: ReturnType<typeof intakeParts>) => parts.flatMap(({ fields }) => fields.map(({ id }) => id))

describe.each(['EW', 'GC', 'IN', 'ISO', 'LM', 'TB'])('the intake of %s', (id) => {
  const policy = policyNamed(id)

  test('asks the same in both orders, each once', () => {
    const [form, talk] = [ids(intakeParts(policy, 'form')), ids(intakeParts(policy, 'talk'))]
    const asked = intakeFields(policy).map((field) => field.id)
    expect(form.toSorted()).toEqual(asked.toSorted())
    expect(talk.toSorted()).toEqual(asked.toSorted())
  })

  test('asks during a call all that cannot follow later', () => {
    const [talk] = intakeParts(policy, 'talk')
    const known = intakeDefaults(policy, { name: 'Marijke', account: 'm' }, now, true)
    const wanted = missingFields(known, policy, 'intake').filter(
      (field) => !policy.incompleteIntake?.fields.includes(field)
    )
    expect(talk?.fields.map((field) => field.id)).toEqual(expect.arrayContaining(wanted))
  })

  test('begins a call as one', () => {
    expect(intakeDefaults(policy, { name: 'Marijke' }, now, true)).toMatchObject({ channel: 'phone' })
    expect(intakeDefaults(policy, { name: 'Marijke' }, now)).not.toHaveProperty('channel')
  })
})
