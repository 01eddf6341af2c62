import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { describeJournalLine } from '../../../shared/i18n/describe-journal.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const [officer, registrar, outsider] = ['Marijke de Wit', 'Petra Smit', 'Bram Jansen'] as const
const file = '/tmp/register-2026-03-04.csv'

async function working(): Promise<TestOffice> {
  const office = await new TestOffice().furnished('GC', { [registrar]: 'employee', [outsider]: 'employee' })
  return office.as(officer)
}

describe('the register as a sheet', () => {
  it('EW-4.4: is saved in the order of the screen, which is noted; nothing in it becomes a formula', async () => {
    const office = await working()
    const first = await takeIn(office, registrar, { 'complaint.summary': '=1+1;"x"' })
    const second = await takeIn(office, registrar, { 'complaint.summary': 'Te laat' })
    await office.as(officer)
    expect(valueOf(await office.services.sheets.save([second, first], 'csv'))).toEqual({ path: file })
    const rows = (office.written.get(file) ?? '').split('\r\n')
    expect(rows[0]).toMatch(/^Nummer;Ontvangen op;Status;Klager;/)
    expect(rows[1]).toContain(`${second};2026-03-04;`)
    expect(rows[2]).toContain(`"'=1+1;""x"""`)
    const { lines } = valueOf(await office.services.journal.page({ before: null }))
    const [line] = lines
    if (line === undefined) throw new Error('nothing was noted')
    expect(describeJournalLine(createTranslator('nl'), line)).toBe('Sloeg het register op als tabel (2 dossiers)')
  })

  it('EW-1.2: holds nothing of a dossier that whoever saves it may not see', async () => {
    const office = await working()
    const number = await takeIn(office, registrar, { 'complaint.summary': 'vlierbes' })
    await office.as(outsider)
    valueOf(await office.services.sheets.save([number], 'csv'))
    expect(office.written.get(file)).not.toContain('vlierbes')
    expect(office.written.get(file)).not.toContain(number)
  })

  it('goes nowhere when the office is locked while the window to save stands open', async () => {
    const office = await working()
    const number = await takeIn(office, registrar)
    office.whileChoosing = () => office.services.session.lock()
    expect(codesOf(await office.services.sheets.save([number], 'csv'))).toEqual(['session.required'])
    expect(office.written.size).toBe(0)
  })
})
