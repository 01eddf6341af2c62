import { expect, test } from 'vitest'
import { partByTaken, valuesOfMail } from '../../../../renderer/features/intake/mail-values.ts'
import type { ReadMail } from '../../../../renderer/mail/mail.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const mail: ReadMail = {
  name: 'Jan',
  address: 'jan@klant.example',
  to: [],
  receivedAt: '2026-03-24T08:14:07.000Z',
  sentAt: null,
  subject: 'Klacht',
  text: 'Het duurt te lang.',
  quoted: '',
  attachments: ['a.pdf', 'b.jpg'],
  notes: []
}

test.each(['EW', 'GC', 'IN', 'ISO', 'LM', 'TB'])('under %s a mail fills only what intake asks, by e-mail', (id) => {
  expect(valuesOfMail(mail, policyNamed(id), false)).toMatchObject({
    receivedAt: '2026-03-24T08:14:00.000Z',
    channel: 'email',
    'complainant.name': 'Jan',
    'complaint.description': 'Het duurt te lang.'
  })
})

test('what a mail does not say is left as it is', () => {
  const values = valuesOfMail({ ...mail, receivedAt: null, name: '', attachments: [] }, policyNamed('GC'), true)
  expect(Object.keys(values)).not.toContain('receivedAt')
  expect(Object.keys(values)).not.toContain('complainant.name')
  expect(Object.keys(values)).not.toContain('complaint.attachments')
})

test('a classification is filled in only by who may classify', () => {
  const policy = policyNamed('EW')
  expect(valuesOfMail(mail, policy, true)).toHaveProperty(['classification.mode'], 'written')
  expect(valuesOfMail(mail, policy, false)).not.toHaveProperty(['classification.mode'])
})

test('only what stands there and is something else has to be asked', () => {
  const values = { 'complainant.name': 'Jan', 'complaint.summary': 'Klacht', channel: 'email' }
  const standing = { 'complainant.name': 'Piet', 'complaint.summary': '', channel: 'email' }
  expect(partByTaken(values, standing)).toEqual({
    free: { 'complaint.summary': 'Klacht', channel: 'email' },
    taken: { 'complainant.name': 'Jan' }
  })
})
