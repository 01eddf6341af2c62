import { expect, test } from 'vitest'
import { callNames } from '../../torture/calls.ts'
import { diskFaults } from '../../torture/disk-faults.ts'

test('whichever step of a call the disk refuses, the answer says what is on it, and so does the screen', async () => {
  const { tried, wrong, changing } = await diskFaults(397)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(80)
  // What only looks leaves at most a note in the journal; these leave not even that.
  const untouched = [
    'app.state',
    'app.changePreferences',
    'setup.policies',
    'accounts.list',
    'today.list',
    'reports.cancel'
  ]
  expect(callNames.filter((name) => untouched.includes(name) && changing.includes(name))).toEqual([])
  expect(changing).toEqual(expect.arrayContaining(['setup.complete', 'dossiers.register', 'destruction.destroy']))
})
