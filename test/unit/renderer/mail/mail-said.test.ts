import { expect, test } from 'vitest'
import { saidByMail, valuesSaid } from '../../../../renderer/features/papers/mail-said.ts'
import type { ReadMail } from '../../../../renderer/mail/mail.ts'

const mail: ReadMail = {
  name: 'Anneke Vos',
  address: 'anneke@post.example',
  to: [{ name: '', address: 'info@kantoor.example' }],
  receivedAt: '2026-03-24T08:14:07.000Z',
  sentAt: '2026-03-24T08:13:58.000Z',
  subject: 'Te laat',
  text: '',
  quoted: '',
  attachments: [],
  notes: []
}
const known = { officeAddress: 'info@kantoor.example', receivedAt: '2026-03-24T08:14:00.000Z' } as const

test('a mail that came counts from when it was received, to the minute', () => {
  expect(saidByMail(mail, known)).toEqual({ direction: 'in', at: '2026-03-24T08:14:00.000Z', text: 'Te laat' })
})

test('a mail that went counts from when it was sent', () => {
  const went: ReadMail = { ...mail, address: known.officeAddress, to: [], sentAt: '2026-03-25T09:00:30.000Z' }
  expect(saidByMail(went, known)).toMatchObject({ direction: 'out', at: '2026-03-25T09:00:00.000Z' })
})

test('a moment before the receipt of the complaint is not taken, and fills in nothing', () => {
  const said = saidByMail({ ...mail, receivedAt: '2026-03-20T08:00:00.000Z' }, known)
  expect(said.at).toBeNull()
  expect(valuesSaid({ ...said, text: '' })).toEqual({ paper: 'mail', direction: 'in' })
})
