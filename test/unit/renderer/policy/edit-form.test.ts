import { describe, expect, it } from 'vitest'
import { slugFor, withMoved, withTick } from '../../../../renderer/features/policy/edit/edit-form.ts'

describe('an id made of a label', () => {
  it.each([
    ['Tweede reactie', 'tweede-reactie'],
    ['Één “klacht” (2x)', 'een-klacht-x'],
    ['2026', 'eigen']
  ])('of “%s” is %s', (label, id) => {
    expect(slugFor(label, [])).toBe(id)
  })

  it('is never one that is there already', () => {
    expect(slugFor('Reactie', ['reactie', 'reactie-b'])).toBe('reactie-c')
  })
})

describe('a list', () => {
  it('moves an item one place', () => {
    expect(withMoved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(withMoved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  })

  it('holds what is ticked once', () => {
    expect(withTick(['a'], 'a', true)).toEqual(['a'])
    expect(withTick(['a'], 'b', true)).toEqual(['a', 'b'])
    expect(withTick(['a', 'b'], 'a', false)).toEqual(['b'])
  })
})
