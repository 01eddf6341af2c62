// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { clauseOf } from '../../shared/domain/policy/lookup.ts'
import { ClauseChip } from '../../renderer/ui/clause-chip.tsx'
import { TextBox } from '../../renderer/ui/text-box.tsx'
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

test('a box tells how much room is left near its end, and cuts nothing off past it', async () => {
  function Box() {
    const [value, setValue] = useState('')
    return <TextBox id="naam" label="Naam" limit={50} value={value} onChange={setValue} />
  }
  renderScreen(<Box />)
  const box = () => screen.getByLabelText<HTMLInputElement>('Naam')
  const typed = (value: string) => {
    fireEvent.change(box(), { target: { value } })
    return document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent
  }
  expect(typed('a'.repeat(45))).toBeUndefined()
  expect(typed('a'.repeat(46))).toBe('Nog te typen tekens: 4.')
  expect(typed('a'.repeat(51))).toContain('er passen 50 tekens')
  expect(box().value).toBe('a'.repeat(51))
  expect(typed('👨‍👩‍👧'.repeat(50))).toBe('Nog te typen tekens: 0.')
  await expectAccessible()
})
