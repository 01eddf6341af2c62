import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import type { LetterMailInput } from '../../../shared/papers/document-input.ts'
import { circumstances } from '../../fixtures/documents/make.ts'
import { readPdf } from '../../fixtures/documents/read-pdf.ts'
import { composed, letterPolicies, policyWithBody } from '../../fixtures/letters.ts'

const letter = composed(policyWithBody('EW'), 'beslissing')
const to = { name: 'Renée Óskarsdóttir', address: 'renee@voorbeeld.nl' }

const reader = `
import email, email.policy, json, sys, base64
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
print(json.dumps({
  'headers': [[k.lower(), str(v)] for k, v in m.items()],
  'to': [] if m['to'] is None else [[a.display_name, a.addr_spec] for a in m['to'].addresses],
  'text': m.get_body(('plain',)).get_content(),
  'attached': [[a.get_filename(), a.get_content_type(), base64.b64encode(a.get_content()).decode()] for a in m.iter_attachments()],
  'defects': [str(d) for part in m.walk() for d in part.defects],
}))`

interface Read {
  readonly headers: readonly (readonly [string, string])[]
  readonly to: readonly (readonly [string, string])[]
  readonly text: string
  readonly attached: readonly (readonly [string, string, string])[]
  readonly defects: readonly string[]
}

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.warn('python3 is missing: no e-mail is read back by a parser of another maker.')

async function madeFrom(more: Partial<LetterMailInput> = {}): Promise<Uint8Array> {
  const input: LetterMailInput = { kind: 'letter-mail', ...circumstances, letter, to, ...more }
  return (await makeDocument(input, 'resources')).bytes
}

async function readBack(more: Partial<LetterMailInput> = {}): Promise<Read> {
  const { stdout, stderr } = spawnSync('python3', ['-c', reader], {
    input: await madeFrom(more),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' }
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Read
}

function valuesOf({ headers }: Read, name: string): string[] {
  return headers.filter(([header]) => header === name).map(([, value]) => value)
}

const names = ['content-type', 'date', 'message-id', 'mime-version', 'subject', 'to', 'x-unsent']

describe.skipIf(!hasPython)('a letter as an e-mail, read back by a parser of another maker', () => {
  it.each(letterPolicies)('has the addressee, the subject, the whole text and the letter as PDF: %s', async (id) => {
    const own = composed(policyWithBody(id), policyWithBody(id).letters[0]?.id ?? '')
    const read = await readBack({ letter: own })
    expect(read.defects).toEqual([])
    expect(read.to).toEqual([[to.name, to.address]])
    expect(valuesOf(read, 'subject')).toEqual([own.subject])
    expect(valuesOf(read, 'x-unsent')).toEqual(['1'])
    expect(read.headers.map(([name]) => name).sort()).toEqual(names)
    for (const paragraph of own.paragraphs) expect(read.text.replaceAll('\r\n', '\n')).toContain(paragraph)
    expect(read.text).toContain(own.signer.name)
    const [[name, type, content] = ['', '', ''], ...others] = read.attached
    expect([name, type, others]).toEqual([`brief-${own.id}-${own.reference}.pdf`, 'application/pdf', []])
    expect((await readPdf(new Uint8Array(Buffer.from(content, 'base64')))).text).toContain(own.signer.name)
  })

  it('keeps a long subject with accents whole', async () => {
    const subject = `Uw klacht over de coöperatie: ${'één heel lang vervolg '.repeat(20)}tot hier`
    expect(valuesOf(await readBack({ letter: { ...letter, subject } }), 'subject')).toEqual([subject])
  })

  it.each(['\r\n', '\n', '\r', '\r\n\r\n'])('lets no name, address or subject add a header: %j', async (end) => {
    const added = `${end}Bcc: ander@voorbeeld.nl`
    const read = await readBack({
      letter: { ...letter, subject: `Uw klacht${added}` },
      to: { name: `Anneke${added}`, address: `anneke@voorbeeld.nl${added}` }
    })
    expect(read.headers.map(([name]) => name).sort()).toEqual(names)
    expect(read.to).toHaveLength(1)
    expect(read.attached).toHaveLength(1)
  })

  it('leaves the addressee to the sender when no address is known', async () => {
    const read = await readBack({ to: null })
    expect([read.to, valuesOf(read, 'to')]).toEqual([[], []])
  })

  it('says of a sample office that it is one', async () => {
    expect((await readBack({ isSample: true })).text).toMatch(/^Voorbeeld: van een verzonnen kantoor/)
    expect((await readBack()).text).not.toContain('Voorbeeld: van')
  })
})

it('the same letter makes the same e-mail', async () => {
  expect(Buffer.from(await madeFrom()).equals(await madeFrom())).toBe(true)
})
