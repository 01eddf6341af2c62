import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MailNote, ReadMail } from '../../../../renderer/mail/mail.ts'
import { readMail } from '../../../../renderer/mail/read-mail.ts'
import { limits } from '../../../../shared/domain/text/limits.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const now: Instant = '2026-11-01T09:00:00.000Z'

async function reading(content: string | Uint8Array<ArrayBuffer>): Promise<ReadMail> {
  const read = await readMail(new Blob([content]), now)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const savedBy = (program: string): Promise<ReadMail> => reading(readFileSync(`test/fixtures/mails/${program}.eml`))

async function notesOf(content: string): Promise<readonly MailNote[]> {
  return (await reading(content)).notes
}

const from = 'From: Jan <jan@klant.example>\nSubject: Klacht\n'
const dated = `${from}Date: Tue, 24 Mar 2026 09:00:00 +0100\n`

describe('mails as programs save them', () => {
  test('Gmail: encoded name and subject, both kinds of text, the thread below it', async () => {
    expect(await savedBy('gmail')).toEqual({
      name: 'Anneke Vos-Ñúñez',
      address: 'anneke.vos@post.example',
      to: [{ name: '', address: 'klachten@advies.example' }],
      receivedAt: '2026-03-24T08:14:07.000Z',
      sentAt: '2026-03-24T08:13:58.000Z',
      subject: 'Klacht over de oplevering – belafspraak',
      text: 'Geachte mevrouw De Wit,\n\nIk zou vrijdag 20 maart worden teruggebeld. Dat is niet gebeurd; “even geduld” is geen antwoord.\n\nAnneke Vos',
      quoted:
        'Op vr 20 mrt 2026 om 16:40 schreef Adviesbureau Proef <info@advies.example>:\n\n> Beste mevrouw Vos,\n>\n> Wij bellen u vandaag terug.',
      attachments: [],
      notes: []
    })
  })

  test('Outlook: a page in Windows-1252 becomes text, its headed thread is folded away, the attachment is named', async () => {
    const { quoted, ...mail } = await savedBy('outlook')
    expect(mail).toEqual({
      name: 'Jansen, Bram',
      address: 'b.jansen@klant.example',
      to: [{ name: 'De Wit, Marijke', address: 'm.dewit@advies.example' }],
      receivedAt: '2026-03-29T01:30:00.000Z',
      sentAt: '2026-03-29T01:29:51.000Z',
      subject: 'RE: Factuur 2026-118 - te hoog geïnd',
      text: 'Goedemorgen,\n\nU rekent € 1.200 voor “een uurtje”. Zie de factuur.\n\nBram Jansen',
      attachments: ['Factuur 2026-118.pdf'],
      notes: []
    })
    expect(quoted).toContain('Verzonden: vrijdag 27 maart 2026 17:02')
    expect(quoted).toContain('Hierbij onze factuur.')
  })

  test('Apple Mail: without a word of the server, the moment of sending counts', async () => {
    expect(await savedBy('apple-mail')).toMatchObject({
      name: 'Fatima El Idrissi',
      receivedAt: '2026-03-23T21:47:10.000Z',
      text: 'De lekkage is na drie bezoeken nog niet verholpen.\n\nFatima',
      attachments: ['keuken – plafond.jpg']
    })
  })

  test('Thunderbird: a quotation that is answered below stays in the text', async () => {
    const { receivedAt, text, quoted } = await savedBy('thunderbird')
    expect(receivedAt).toBe('2026-10-25T00:30:00.000Z')
    expect(text).toMatch(/^Op 23-10-2026[^]*> Wij hebben[^]*er is niets opgelost/)
    expect(quoted).toBe('')
  })

  test("Python's library: an umlaut in the name, a table and a mail as attachments", async () => {
    expect(await savedBy('python-email')).toMatchObject({
      name: 'Çelik, Ömer',
      subject: 'Onjuist advies over de vergunning',
      receivedAt: '2026-03-25T07:05:00.000Z',
      attachments: expect.arrayContaining(['berekening.csv'])
    })
  })
})

describe('when it was received', () => {
  test('the last server counts before the ones on the way and before the sender', async () => {
    const hops = 'Received: by a; Tue, 24 Mar 2026 10:00:00 +0100\nReceived: by b; Tue, 24 Mar 2026 09:30:00 +0100\n'
    expect(await reading(`${hops}${dated}\nTekst`)).toMatchObject({ receivedAt: '2026-03-24T09:00:00.000Z' })
  })

  test('a server that wrote no moment is passed over', async () => {
    const hops = 'Received: by a\nReceived: by b; Tue, 24 Mar 2026 09:30:00 +0100\n'
    expect(await reading(`${hops}${dated}\nTekst`)).toMatchObject({ receivedAt: '2026-03-24T08:30:00.000Z' })
  })

  test.each([
    ['no date', from],
    ['a date that is none', `${from}Date: gisteren\n`],
    ['a year that is not counted', `${from}Date: Tue, 24 Mar 9026 09:00:00 +0100\n`]
  ])('%s: told, and not made up', async (_name, headers) => {
    expect(await reading(`${headers}\nTekst`)).toMatchObject({ receivedAt: null, notes: ['noMoment'] })
  })

  test('a moment in the future is told and not taken over', async () => {
    const read = await reading(`${from}Date: Tue, 24 Mar 2027 09:00:00 +0100\n\nTekst`)
    expect(read).toMatchObject({ receivedAt: null, notes: ['future'] })
  })
})

describe('mails that are not as they should be', () => {
  test.each([
    ['nothing', '', 'notMail'],
    ['a shopping list', 'melk\nbrood\n', 'notMail'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), 'notMail'],
    ['a message of Outlook itself', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'outlook']
  ])('%s is refused', async (_name, content, fault) => {
    expect(await readMail(new Blob([content]), now)).toEqual({ ok: false, error: fault })
  })

  test('a file that vanished is refused as one that cannot be read', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) })
    expect(await readMail(gone, now)).toEqual({ ok: false, error: 'notRead' })
  })

  test('one that is cut off gives what is there, wherever the cut is', async () => {
    const whole = readFileSync('test/fixtures/mails/outlook.eml')
    const afterHeaders = whole.indexOf('MIME-Version')
    for (let end = afterHeaders; end < whole.length; end += 97)
      expect((await reading(whole.subarray(0, end))).address, String(end)).toBe('b.jansen@klant.example')
  })

  test('parts that lie 50 deep in each other are read', async () => {
    const open = Array.from({ length: 50 }, (_, deep) => {
      return `Content-Type: multipart/mixed; boundary="b${String(deep)}"\n\n--b${String(deep)}\n`
    })
    expect(await reading(`${dated}${open.join('')}Content-Type: text/plain\n\nDiep`)).toMatchObject({ text: 'Diep' })
  })

  test('parts without end are refused, and a page of 20,000 boxes is not', async () => {
    const open = Array.from({ length: 5000 }, (_, deep) => {
      return `Content-Type: multipart/mixed; boundary="b${String(deep)}"\n\n--b${String(deep)}\n`
    })
    expect(await readMail(new Blob([`${dated}${open.join('')}\n`]), now)).toEqual({ ok: false, error: 'broken' })
    const page = `${'<div>'.repeat(20_000)}diep${'</div>'.repeat(20_000)}`
    expect((await reading(`${dated}Content-Type: text/html\n\n<p>Boven</p>${page}`)).text).toContain('Boven')
  })

  test('a script and a style of a page are not what the sender wrote', async () => {
    const page = '<style>p{color:red}</style><script>alert(1)</script><p>Mijn klacht</p><img src="x" alt="logo">'
    expect((await reading(`${dated}Content-Type: text/html\n\n${page}`)).text).toBe('Mijn klacht')
  })

  test('an encoding that nobody knows does not keep the text out', async () => {
    const read = await reading(`${dated}Content-Type: text/plain; charset="x-onbekend"\n\nMijn klacht`)
    expect(read.text).toBe('Mijn klacht')
  })

  test.each([
    ['no text', `${dated}\n`, 'noText'],
    ['a text longer than the form takes', `${dated}\n${'klacht '.repeat(limits.longText / 6)}`, 'shortened'],
    [
      'winmail.dat',
      `${dated}Content-Type: multipart/mixed; boundary="w"\n\n--w\nContent-Type: text/plain\n\nTekst\n--w\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n\neJ8+\n--w--\n`,
      'winmail'
    ]
  ] as const)('%s is told', async (_name, content, note) => {
    expect(await notesOf(content)).toEqual([note])
  })

  test('of a mail of 200 MB the beginning is read, with what it says', async () => {
    const head = `${dated}Content-Type: multipart/mixed; boundary="w"\n\n--w\nContent-Type: text/plain\n\nTekst\n--w\nContent-Type: application/zip; name="a.zip"\n\n`
    const piece = new Blob([new Uint8Array(50 * 1024 * 1024).fill(65)])
    const read = await readMail(new Blob([head, piece, piece, piece, piece]), now)
    expect(read).toMatchObject({ ok: true, value: { text: 'Tekst', attachments: ['a.zip'], notes: ['cut'] } })
  })

  test('what is too long for its field is cut there', async () => {
    const long = 'x'.repeat(5000)
    const read = await reading(
      `From: ${long} <a@b.example>\nSubject: ${long}\nDate: Tue, 24 Mar 2026 09:00:00 +0100\n\nT`
    )
    expect([read.name.length, read.subject.length]).toEqual([limits.name, limits.shortText])
  })
})
