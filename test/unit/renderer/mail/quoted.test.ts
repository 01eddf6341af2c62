import { expect, test } from 'vitest'
import { partQuoted } from '../../../../renderer/mail/quoted.ts'

test.each([
  ['Outlook in Dutch', '-----Oorspronkelijk bericht-----\nVan: Kantoor\n\nOud'],
  ['Outlook in English', '-----Original Message-----\nFrom: Office\n\nOld'],
  [
    'headed',
    'Van: Kantoor <a@b.nl>\nVerzonden: dinsdag 24 maart 2026 09:12\nAan: Jan <j@b.nl>\nOnderwerp: RE: x\n\nOud'
  ],
  ['with marks', 'Op di 24 mrt 2026 om 09:12 schreef Kantoor <a@b.nl>:\n\n> Oud\n> Ouder']
])('an earlier message, %s, is parted from what was written', (_habit, earlier) => {
  expect(partQuoted(`Mijn klacht\n\nGroet, Jan\n\n${earlier}`)).toEqual({
    text: 'Mijn klacht\n\nGroet, Jan',
    quoted: earlier
  })
})

test('a mail that only passes another on is all text', () => {
  const passedOn = '-----Doorgestuurd bericht-----\nVan: Klager\n\nMijn klacht'
  expect(partQuoted(passedOn)).toEqual({ text: passedOn, quoted: '' })
})

test('a text without earlier messages stays whole', () => {
  expect(partQuoted('Mijn klacht\n\n- punt een\n- punt twee')).toEqual({
    text: 'Mijn klacht\n\n- punt een\n- punt twee',
    quoted: ''
  })
})

test.each(['Begin doorgestuurd bericht:', 'Begin forwarded message:', '---------- Forwarded message ---------'])(
  'of a mail that was passed on below “%s” nothing is folded away',
  (opening) => {
    const text = `${opening}\n\nVan: Anneke Vos <anneke@post.example>\nOnderwerp: Te laat\n\nHet duurt.`
    expect(partQuoted(text)).toEqual({ text, quoted: '' })
  }
)
