import { expect, it } from 'vitest'
import { checkValue } from '../../../../shared/domain/form/check-value.ts'
import { checkDayOfEvent } from '../../../../shared/domain/dossier/day-of-event.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const policy = policyNamed('EW')
const outside = (field: string) => [{ code: 'field.yearOutside', field, params: { first: 2000, last: 2199 } }]

it.each(['0206-03-24', '1999-12-31', '2200-01-01'])('the day %s lies outside the years that are counted in', (day) => {
  expect(checkValue({ id: 'complaint.occurredOn', kind: 'day' }, day, policy)).toEqual(outside('complaint.occurredOn'))
  const moment = `${day}T12:00:00.000Z`
  expect(checkValue({ id: 'receivedAt', kind: 'instant' }, moment, policy)).toEqual(outside('receivedAt'))
})

it.each(['2000-01-01', '2199-12-31'])('the day %s lies inside them', (day) => {
  expect(checkValue({ id: 'complaint.occurredOn', kind: 'day' }, day, policy)).toEqual([])
})

it('what a complaint is about happened on or before the day it was received, on the Amsterdam calendar', () => {
  const values = (day: string) => ({ receivedAt: '2026-03-23T23:30:00.000Z', 'complaint.occurredOn': day })
  expect(checkDayOfEvent(values('2026-03-24'), 'complaint.occurredOn')).toEqual([])
  expect(checkDayOfEvent(values('2026-03-25'), 'complaint.occurredOn')).toMatchObject([{ code: 'event.afterReceipt' }])
  expect(checkDayOfEvent(values('2026-03-25'), 'receivedAt')).toMatchObject([{ code: 'event.receivedBefore' }])
})
