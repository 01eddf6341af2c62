import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import { withTermLength } from '../../../shared/domain/policy/office-choices.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

async function withRealDocuments(): Promise<TestOffice> {
  const office = await new TestOffice().furnished()
  office.maker = { make: (input) => makeDocument(input, 'resources') }
  return office.as('Marijke de Wit')
}

describe('the regulation from the office’s own register', () => {
  it('EW-3.1: is made as a PDF', async () => {
    const office = await withRealDocuments()
    const { bytes } = valueOf(await office.services.documents.make({ kind: 'regulation' }))
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  })

  it('EW-3.1: can be made of any version that was ever in force, and of no other', async () => {
    const office = await withRealDocuments()
    const { policy, documents } = office.services
    const [first] = valueOf(policy.versions())
    const next = withTermLength(first!, 'settlement', { value: 6, unit: 'weeks' })
    valueOf(await policy.save(next, '2026-12-01'))
    const pageOf = async (version: number): Promise<string> => {
      const { path } = valueOf(await documents.saveAs({ kind: 'regulation-page', version }))
      return office.written.get(path ?? '') ?? ''
    }
    expect(await pageOf(1)).toContain('Binnen 4 weken na ontvangst van uw klacht')
    expect(await pageOf(2)).toContain('Binnen 6 weken na ontvangst van uw klacht')
    expect(await documents.make({ kind: 'regulation', version: 3 })).toMatchObject({
      ok: false,
      error: [{ code: 'policy.unknownVersion' }]
    })
  })

  it('EW-3.2: is saved as a page, with the independent third party that the office filled in', async () => {
    const office = await withRealDocuments()
    const { path } = valueOf(await office.services.documents.saveAs({ kind: 'regulation-page' }))
    const html = office.written.get(path ?? '') ?? ''
    expect(html).toContain('Adviesbureau Proef')
    expect(html).toContain('Stichting Derde te Utrecht')
    expect(html).not.toContain('nog niet ingevuld')
  })
})
