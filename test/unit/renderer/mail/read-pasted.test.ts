import { expect, test } from 'vitest'
import { readPastedMail } from '../../../../renderer/mail/read-mail.ts'
import { readPasted } from '../../../../renderer/mail/read-pasted.ts'
import { limits } from '../../../../shared/domain/text/limits.ts'

const now = '2026-03-24T10:00:00.000Z'

test.each([
  [
    'Outlook',
    'Van: Vos, Anneke <anneke@post.example>\nVerzonden: dinsdag 24 maart 2026 09:14\nAan: info@kantoor.example\nOnderwerp: Te laat\n\nHet duurt.',
    'Vos, Anneke',
    '2026-03-24T08:14:00.000Z'
  ],
  [
    'Thunderbird',
    'Onderwerp:\tTe laat\nDatum:\tTue, 24 Mar 2026 09:14:07 +0100\nVan:\t"Anneke Vos" <anneke@post.example>\n\nHet duurt.',
    'Anneke Vos',
    '2026-03-24T08:14:00.000Z'
  ],
  [
    'Outlook in English',
    'From: Anneke Vos [mailto:anneke@post.example]\nSent: Tuesday, March 24, 2026 9:14 AM\nSubject: Te laat\n\nHet duurt.',
    'Anneke Vos',
    '2026-03-24T08:14:00.000Z'
  ],
  [
    'Apple Mail, passed on',
    'Begin doorgestuurd bericht:\n\nVan: Anneke Vos <anneke@post.example>\nOnderwerp: Te laat\nDatum: 24 maart 2026 om 09:14:07 CET\nAan: info@kantoor.example\n\nHet duurt.',
    'Anneke Vos',
    '2026-03-24T08:14:00.000Z'
  ],
  [
    'Apple Mail in English, passed on',
    'Begin forwarded message:\n\nFrom: Anneke Vos <anneke@post.example>\nSubject: Te laat\n\nHet duurt.',
    'Anneke Vos',
    null
  ],
  [
    'Gmail, passed on',
    '---------- Forwarded message ---------\nVan: Anneke Vos <anneke@post.example>\nDate: di 24 mrt 2026 om 09:14\nSubject: Te laat\nTo: <info@kantoor.example>\n\nHet duurt.',
    'Anneke Vos',
    '2026-03-24T08:14:00.000Z'
  ],
  [
    'Outlook, to many',
    'Van: Anneke Vos <anneke@post.example>\nAan: info@kantoor.example; balie@kantoor.example;\n  directie@kantoor.example\nOnderwerp: Te laat\n\nHet duurt.',
    'Anneke Vos',
    null
  ]
])('the text as %s copies it gives sender, subject and message', (_program, pasted, name, sent) => {
  expect(readPasted(pasted, now)).toMatchObject({
    name,
    address: 'anneke@post.example',
    subject: 'Te laat',
    text: 'Het duurt.',
    receivedAt: sent,
    notes: [sent === null ? 'pasted' : 'pastedSent']
  })
})

test('a text without lines above it is all message, also where its first line has a colon', () => {
  const text = 'Let op: dit is de derde keer.\nIk wacht nog.'
  expect(readPasted(text, now)).toMatchObject({ name: '', address: '', subject: '', text })
})

test('an earlier message below it is folded away', () => {
  const { text, quoted } = readPasted('Nog steeds niets.\n\n-----Oorspronkelijk bericht-----\nWij bellen u terug.', now)
  expect(text).toBe('Nog steeds niets.')
  expect(quoted).toContain('Wij bellen u terug.')
})

test('a mail that was passed on without a head is all of it message, and nothing of it is folded away', () => {
  const text = 'Begin doorgestuurd bericht:\n\nHet duurt.'
  expect(readPasted(text, now)).toMatchObject({ name: '', subject: '', text, quoted: '' })
})

test('what is empty or too long is said', () => {
  expect(readPasted('Onderwerp: Te laat', now).notes).toEqual(['pasted', 'noText'])
  expect(readPasted('a'.repeat(limits.longText + 1), now).notes).toEqual(['pasted', 'shortened'])
})

test('a moment that is still to come is not taken', () => {
  const told = readPasted('Van: a@post.example\nVerzonden: woensdag 25 maart 2026 09:14\n\nHet duurt.', now)
  expect(told).toMatchObject({ receivedAt: null, notes: ['future'] })
})

test('the source of a mail is read as a mail, with its moment', async () => {
  const source =
    'Message-ID: <1@post.example>\nFrom: Anneke <anneke@post.example>\nDate: Tue, 24 Mar 2026 09:14:07 +0100\nSubject: Te laat\n\nHet duurt.\n'
  const read = await readPastedMail(new Blob([source]), now)
  expect(read).toMatchObject({ ok: true, value: { receivedAt: '2026-03-24T08:14:07.000Z', subject: 'Te laat' } })
})
