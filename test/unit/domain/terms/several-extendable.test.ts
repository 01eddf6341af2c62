import { expect, it } from 'vitest'
import { instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'
import { policyRules } from '../../../fixtures/terms/rules.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'

const received = instantAt('2026-04-07', '10:00')
const sent = instantAt('2026-04-20', '10:00')
const second: TermRule = {
  clause: 'X-2',
  label: 'maatregelen',
  kind: 'office',
  start: { from: 'event', event: 'received' },
  onDayOff: 'keep',
  stoppedBy: 'closed',
  lapsesOn: [],
  id: 'measures',
  length: { value: 8, unit: 'weeks' },
  extension: { by: 'measures' }
}
const rules: TermRule[] = [...policyRules.EW, second]

function dueDays(newDueDay: LocalDay, terms?: readonly string[]): unknown {
  const notice = { sent, newDueDay, ...(terms === undefined ? {} : { terms }) }
  const facts = { received, registered: received, delayNotices: [notice] }
  return computeTerms(rules, defaultCalendar, facts, sent)
    .filter(({ id }) => id === 'settlement' || id === 'measures')
    .map(({ id, dueDay, outcome }) => [id, dueDay, outcome])
}

it('a notice moves the terms due before its new day, and leaves one that is due later where it is', () => {
  expect(dueDays('2026-05-20')).toEqual([
    ['settlement', '2026-05-05', 'superseded'],
    ['settlement', '2026-05-20', 'running'],
    ['measures', '2026-06-02', 'running']
  ])
})

it('a notice that names its terms moves those and no other', () => {
  expect(dueDays('2026-06-20', ['measures'])).toEqual([
    ['settlement', '2026-05-05', 'running'],
    ['measures', '2026-06-02', 'superseded'],
    ['measures', '2026-06-20', 'running']
  ])
})
