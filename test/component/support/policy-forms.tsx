import { screen, within, type BoundFunctions, type queries } from '@testing-library/react'
import { useState } from 'react'
import { afterEach } from 'vitest'
import { EditForms } from '../../../renderer/features/policy/edit/edit-forms.tsx'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { loadPolicy } from './policy.ts'
import { renderScreen, type Shown } from './render.tsx'

/** The forms of the regulation, one of them open, with the regulation as it stands. */
export interface ShownForm extends Shown {
  /** What is in the form that was opened. */
  readonly form: BoundFunctions<typeof queries>
  readonly policy: () => Policy
}

let current: Policy | undefined

afterEach(() => {
  current = undefined
})

function Forms({ start }: { readonly start: Policy }) {
  const [policy, setPolicy] = useState(start)
  current = policy
  return <EditForms policy={policy} onChange={(change) => setPolicy({ ...policy, ...change })} onPolicy={setPolicy} />
}

/** Opens one form of a regulation by its title. */
export async function openForm(title: string, start: Policy = loadPolicy()): Promise<ShownForm> {
  const shown = renderScreen(<Forms start={start} />)
  await shown.user.click(screen.getByRole('button', { name: title }))
  return { ...shown, form: within(screen.getByRole('region', { name: title })), policy: () => current ?? start }
}
