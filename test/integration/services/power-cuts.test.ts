import { expect, test } from 'vitest'
import { chanceFrom } from '../../torture/chance.ts'
import { cutPower } from '../../torture/power-cuts.ts'

test('a power cut at any step takes nothing that was acknowledged, and leaves nothing that is called wrong', async () => {
  const { tried, wrong } = await cutPower(chanceFrom(1), 40)
  expect(tried).toBe(40)
  expect(wrong).toEqual([])
})
