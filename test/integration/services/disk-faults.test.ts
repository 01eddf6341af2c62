import { expect, test } from 'vitest'
import { diskFaults } from '../../torture/disk-faults.ts'

test('whichever step of a call the disk refuses, the answer says what is on it, and so does the screen', async () => {
  const { tried, wrong, changing } = await diskFaults(797)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(60)
  expect(changing).toEqual(expect.arrayContaining(['setup.complete', 'dossiers.register', 'destruction.destroy']))
}, 240_000)
