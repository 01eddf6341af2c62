import { expect, test } from 'vitest'
import { diskFaults } from '../../torture/disk-faults.ts'
import { temporaryFolder } from '../register/support.ts'

test('whichever step of a call the disk refuses, the answer says what is on it, and so does the screen', async () => {
  const { tried, wrong } = await diskFaults(temporaryFolder(), 101)
  expect(tried).toBeGreaterThan(40)
  expect(wrong).toEqual([])
})
