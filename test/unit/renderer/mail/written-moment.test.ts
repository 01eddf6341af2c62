import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writtenMoment } from '../../../../renderer/mail/written-moment.ts'
import { instantFrom } from '../../../../shared/domain/time.ts'

const sent = '2026-03-24T08:14:00.000Z'

test.each([
  ['Outlook', 'dinsdag 24 maart 2026 09:14'],
  ['Outlook, with seconds', 'dinsdag 24 maart 2026 9:14:05'],
  ['Outlook in English', 'Tuesday, March 24, 2026 9:14 AM'],
  ['Outlook in English, as in Britain', 'Tuesday, 24 March 2026 09:14'],
  ['Outlook in English, as in Britain, without the day of the week', '24 March 2026 09:14'],
  ['Gmail', 'di 24 mrt 2026 om 09:14'],
  ['Gmail, with a full stop', 'di 24 mrt. 2026 om 09:14'],
  ['Gmail in English', 'Tue, Mar 24, 2026 at 9:14\u202fAM'],
  ['Gmail in English, as in Britain', 'Tue, 24 Mar 2026 at 09:14'],
  ['Apple Mail', '24 maart 2026 om 09:14:07 CET'],
  ['Apple Mail in English', 'March 24, 2026 at 9:14:07 AM CET'],
  ['Apple Mail in English, elsewhere', '24 March 2026 at 08:14:07 GMT'],
  ['Apple Mail in English, with hours', '24 March 2026 at 10:14:07 GMT+2'],
  ['Thunderbird', 'Tue, 24 Mar 2026 09:14:07 +0100'],
  ['Thunderbird, with the name of the zone', 'Tue, 24 Mar 2026 09:14:07 +0100 (CET)'],
  ['the webmail of others', '24-03-2026 09:14'],
  ['the webmail of others, the year first', '2026-03-24 09:14']
])('%s: “%s” is sure', (_program, written) => {
  expect(writtenMoment(written)).toBe(sent)
})

test('in summer the clock of the office is two hours ahead', () => {
  expect(writtenMoment('maandag 6 juli 2026 00:05')).toBe('2026-07-05T22:05:00.000Z')
  expect(writtenMoment('Mon, Jul 6, 2026 at 12:05 AM')).toBe('2026-07-05T22:05:00.000Z')
})

test.each([
  ['of which the month may be the day', '3/4/2026 09:14'],
  ['on another day of the week', 'maandag 24 maart 2026 09:14'],
  ['on a day that is not there', '31 februari 2026 09:14'],
  ['in a zone that is not known', '24 March 2026 at 09:14:07 XST'],
  ['that comes twice in autumn', 'zondag 25 oktober 2026 02:30'],
  ['that is skipped in spring', 'zondag 29 maart 2026 02:30'],
  ['without a time', 'dinsdag 24 maart 2026'],
  ['that no clock shows', '24 maart 2026 25:14'],
  ['in a year that is not counted', '24 maart 1926 09:14'],
  ['in other words', 'gisteren om 09:14'],
  ['that is empty', '']
])('a moment %s is not sure', (_what, written) => {
  expect(writtenMoment(written)).toBeNull()
})

test('whatever stands there, it is a moment or none, and breaks nothing', () => {
  const parts = fc.array(
    fc.constantFrom('24', 'maart', 'Mar', '2026', '99', ':', '-', ' ', 'GMT+', 'PM', 'di', ',', '14')
  )
  fc.assert(
    fc.property(parts, (written) => {
      const moment = writtenMoment(`24 maart 2026 09:14${written.join('')}`)
      return moment === null || instantFrom(moment) === moment
    })
  )
})
