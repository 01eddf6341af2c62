import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import { circumstances } from '../../fixtures/documents/make.ts'
import { composed, policyWithBody } from '../../fixtures/letters.ts'
import { policyEW, sampleDossier } from '../../fixtures/documents/sample-dossier.ts'
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
