import axe from 'axe-core'
import { expect } from 'vitest'

/**
 * Expects axe to find nothing wrong; colours need a real browser and are checked there.
 *
 * The options of a choice are left out: they hold a text and nothing else, and a form can have a thousand.
 */
export async function expectAccessible(within: Element = document.body): Promise<void> {
  const { violations } = await axe.run(
    { include: within, exclude: 'option' },
    {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
    }
  )
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}
