import { expect, test } from 'vitest'
import { directionOf } from '../../../../renderer/mail/direction.ts'

const client = { name: 'Anneke Vos', address: 'anneke@post.example' }
const from = (address: string, ...to: readonly string[]) => ({
  address,
  to: to.map((one) => ({ name: '', address: one }))
})

test('what the office sent went out', () => {
  expect(directionOf({ address: 'Info@Kantoor.example', to: [client] }, 'info@kantoor.example')).toBe('out')
})

test('what a colleague sent to somebody elsewhere went out', () => {
  expect(directionOf({ address: 'anna@kantoor.example', to: [client] }, 'info@kantoor.example')).toBe('out')
})

test.each([
  ['somebody else sent', from('anneke@post.example', 'info@kantoor.example'), 'info@kantoor.example'],
  ['a colleague passed on to the office', from('anna@kantoor.example', 'info@kantoor.example'), 'info@kantoor.example'],
  ['comes from where anybody has an address', from('a@gmail.com', 'b@post.example'), 'kantoor@gmail.com'],
  ['names no sender', from('', 'anneke@post.example'), 'info@kantoor.example'],
  ['comes to an office without an address', from('anna@kantoor.example', 'a@post.example'), '']
])('what %s came in', (_what, mail, office) => {
  expect(directionOf(mail, office)).toBe('in')
})
