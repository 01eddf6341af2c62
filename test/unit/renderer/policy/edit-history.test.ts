import { describe, expect, it } from 'vitest'
import { stepBack, unedited, withEdit, type EditHistory } from '../../../../renderer/features/policy/edit/history.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const saved = policyNamed('EW')
const after = (edits: readonly Policy[]): EditHistory =>
  edits.reduce((history, next) => withEdit(history, saved, next), unedited)
const titled = (title: string): Policy => ({ ...saved, title })

describe('the edits of one sitting', () => {
  it('start with the saved regulation, before which there is nothing', () => {
    expect(stepBack(unedited)).toEqual(unedited)
  })

  it('take letters typed in one box together', () => {
    const typed = after(['Klachtenregelin', 'Klachtenregeli', 'Klachtenregelix'].map(titled))
    expect(typed.past).toEqual([null])
    expect(stepBack(typed).now).toBeNull()
  })

  it('keep letters in another box, and what was chosen, apart', () => {
    const first = titled('Klachtenregeling!')
    const second = { ...first, sort: 'adviesbureaus' }
    const third = { ...second, calendar: { ...saved.calendar, goodFriday: true } }
    const history = after([first, second, third])
    expect(history.past).toEqual([null, first, second])
    expect(stepBack(stepBack(history)).now).toEqual(first)
  })

  it('take up typing anew after a step back', () => {
    const back = stepBack(after([titled('Klachtenregeling!'), { ...titled('Klachtenregeling!'), sort: 'winkel' }]))
    expect(withEdit(back, saved, titled('Klachtenregeling!!')).past).toHaveLength(2)
  })
})
