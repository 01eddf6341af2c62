import { describe, expect, it } from 'vitest'
import { makeRecoverySheet } from '../../../electron/main/documents/recovery-sheet/recovery-sheet.ts'
import { circumstances, fontsFolder } from '../../fixtures/documents/make.ts'
import { readPdf } from '../../fixtures/documents/read-pdf.ts'

const recoveryKey = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-ABCD'

describe('the recovery sheet', { timeout: 60_000 }, () => {
  it('shows the whole key on one page, with how to keep and use it', async () => {
    const { bytes } = await makeRecoverySheet({ kind: 'recovery-sheet', ...circumstances, recoveryKey }, fontsFolder)
    const { pages, text } = await readPdf(bytes)
    expect(pages).toHaveLength(1)
    expect(text.replace(/\s/g, '')).toContain(recoveryKey)
    expect(text).toContain('Bewaar dit blad in de kluis')
    expect(text).toContain('Zo gebruikt u hem')
    expect(pages[0]?.artifacts).toContain('bewaar in de kluis')
  })
})
