// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { clauseOf } from '../../shared/domain/policy/lookup.ts'
import { ClauseChip } from '../../renderer/ui/clause-chip.tsx'
import { RefusalList } from '../../renderer/ui/refusal-list.tsx'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'
import { expectAccessible } from './support/axe.ts'

test('a clause chip opens to what the clause says, by keyboard too', async () => {
  const policy = loadPolicy()
  const { user } = renderScreen(<ClauseChip clause="EW-6.5" policy={policy} />)
  await user.tab()
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain(clauseOf(policy, 'EW-6.5')?.summary)
  await expectAccessible()
})

test('refusals are announced, take the keyboard, and lead to their field', async () => {
  const { user } = renderScreen(
    <>
      <label>
        naam <input id="veld-complainant-name" />
      </label>
      <RefusalList
        title="De klacht is niet geregistreerd."
        refusals={[{ code: 'field.required', field: 'complainant.name' }]}
      />
    </>
  )
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  await user.click(screen.getByRole('button'))
  expect(document.activeElement).toBe(screen.getByLabelText('naam'))
  await expectAccessible()
})
