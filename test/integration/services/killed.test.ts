import { expect, test } from 'vitest'
import { chanceFrom } from '../../torture/chance.ts'
import { killServices } from '../../torture/kills/kills.ts'
import { temporaryFolder } from '../register/support.ts'

test('services that are killed at any moment have lost nothing that they acknowledged, and work goes on', async () => {
  const { tried, wrong, acknowledged } = await killServices(chanceFrom(1), 10, temporaryFolder())
  expect(tried).toBe(10)
  expect(acknowledged).toBeGreaterThan(10)
  expect(wrong).toEqual([])
}, 180_000)
