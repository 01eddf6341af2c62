import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import { circumstances } from '../../fixtures/documents/make.ts'
import { composed, policyWithBody } from '../../fixtures/letters.ts'
import { policyEW, sampleDossier } from '../../fixtures/documents/sample-dossier.ts'
import { readPdf } from '../../fixtures/documents/read-pdf.ts'
import { sampleReport } from '../../fixtures/documents/sample-report.ts'

const report = sampleReport(0)
const form = { policy: policyEW, ...circumstances }

describe('the name of a document', () => {
  it.each([
    ['klachtenregistratieformulier-leeg.pdf', { kind: 'blank-form', ...form }],
    ['klachtenregistratieformulier-2026-0012.pdf', { kind: 'form', ...form, dossier: sampleDossier(0) }],
    [
      'brief-beslissing-2026-0001.pdf',
      { kind: 'letter', ...circumstances, letter: composed(policyWithBody('EW'), 'beslissing') }
    ],
    [
      'brief-beslissing-2026-0001.eml',
      { kind: 'letter-mail', ...circumstances, letter: composed(policyWithBody('EW'), 'beslissing'), to: null }
    ],
    ['jaarverslag-2026.pdf', { kind: 'annual-report', report, language: 'nl' }],
    [
      'verslag-2026-01-01-2026-03-31.pdf',
      { kind: 'annual-report', report: { ...report, year: null, to: '2026-03-31' }, language: 'nl' }
    ],
    ['klachtenregeling.pdf', { kind: 'regulation', ...form }],
    ['klachtenregeling.html', { kind: 'regulation-page', ...form }],
    ['klachtenregeling-versie-2.pdf', { kind: 'regulation', version: 2, ...form }],
    ['herstelsleutel.pdf', { kind: 'recovery-sheet', ...circumstances, recoveryKey: 'ABCD' }]
  ] as const)('is %s', async (name, input) => {
    expect((await makeDocument(input, 'resources')).name).toBe(name)
  })
})

describe('a paper of a sample office', () => {
  const destroyed = {
    number: '2025-0001',
    title: 'Klacht',
    clause: 'EW-7.5',
    due: '2026-01-01',
    at: '2026-01-02T09:00:00.000Z',
    by: { account: 'a', name: 'Anna' }
  } as const
  const inputs = [
    { kind: 'blank-form', ...form },
    { kind: 'form', ...form, dossier: sampleDossier(0) },
    { kind: 'letter', ...circumstances, letter: composed(policyWithBody('EW'), 'beslissing') },
    { kind: 'annual-report', report, language: 'nl' },
    { kind: 'regulation', ...form },
    { kind: 'destruction-record', ...circumstances, entries: [destroyed] },
    { kind: 'recovery-sheet', ...circumstances, recoveryKey: 'ABCD' }
  ] as const

  it.each(inputs)('says so on every page: $kind', async (input) => {
    const { pages } = await readPdf((await makeDocument({ ...input, isSample: true }, 'resources')).bytes)
    for (const { artifacts } of pages) expect(artifacts).toContain('Voorbeeld: van een verzonnen kantoor')
    const own = await readPdf((await makeDocument(input, 'resources')).bytes)
    expect(own.pages.map(({ artifacts }) => artifacts).join(' ')).not.toContain('Voorbeeld: van')
    expect(own.text).toBe((await readPdf((await makeDocument({ ...input, isSample: true }, 'resources')).bytes)).text)
  })

  it('says so on the page for a website', async () => {
    const page = async (isSample: boolean) =>
      new TextDecoder().decode((await makeDocument({ kind: 'regulation-page', ...form, isSample }, 'resources')).bytes)
    expect(await page(true)).toContain('Voorbeeld: van een verzonnen kantoor')
    expect(await page(false)).not.toContain('Voorbeeld: van')
  })
})
