import { describe, expect, it } from 'vitest'
import { makeRecoverySheet } from '../../../electron/main/documents/recovery-sheet/recovery-sheet.ts'
import { circumstances, fontsFolder, makeSampleBlank, makeSampleForm } from '../../fixtures/documents/make.ts'
import { readQr } from '../../fixtures/documents/read-qr.ts'

describe('the QR code', { timeout: 60_000 }, () => {
  it('leads from a scanned form to its dossier', async () => {
    expect(await readQr(await makeSampleForm())).toBe('klachtenboek:2026-0012')
  })

  it('is not on a form without a number', async () => {
    expect(await readQr(await makeSampleBlank())).toBeNull()
  })

  it('holds the recovery key', async () => {
    const recoveryKey = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-ABCD'
    const { bytes } = await makeRecoverySheet({ kind: 'recovery-sheet', ...circumstances, recoveryKey }, fontsFolder)
    expect(await readQr(bytes)).toBe(recoveryKey)
  })
})
