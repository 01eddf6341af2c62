import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { writeSheet } from '../../../electron/main/clerk/write-sheet.ts'
import type { Sheet } from '../../../shared/papers/sheets/sheet.ts'

const sheet = (...rows: Sheet['rows']): Sheet => ({ title: 'Register', heads: ['Klager', 'Ontvangen op'], rows })

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const [first] = await readXlsxFile(Buffer.from(bytes))
  return first?.data ?? []
}

describe('a sheet as XLSX', () => {
  it('keeps texts as texts and days as days, and starts no formula', async () => {
    const bytes = await writeSheet(sheet(['=HYPERLINK("x")', { day: '2026-03-29' }], ['+31 6', '']), 'xlsx')
    const data = await rowsOf(bytes)
    expect(data).toEqual([
      ['Klager', 'Ontvangen op'],
      ['=HYPERLINK("x")', new Date('2026-03-29T00:00:00.000Z')],
      ['+31 6', null]
    ])
    const parts = unzipSync(bytes)
    const cells = Object.entries(parts).filter(([name]) => name.includes('worksheets/'))
    expect(cells).not.toEqual([])
    for (const [, part] of cells) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
  })

  it('a text longer than a cell holds ends with a mark, and signs that XML cannot hold are left out', async () => {
    const bytes = await writeSheet(sheet(['a'.repeat(40_000), ''], ['b\u0000\u001Fc\uD800', '']), 'xlsx')
    const data = await rowsOf(bytes)
    expect(String(data[1]?.[0])).toHaveLength(32_767)
    expect(String(data[1]?.[0])).toMatch(/a \[…\]$/)
    expect(data[2]?.[0]).toMatch(/^bc/)
  })
})
