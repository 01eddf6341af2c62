import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeExport } from '../../../electron/main/app/export-file.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'

describe('a file that is exported', () => {
  test('EW-4.4: can be read by its owner alone, also where one that all could read stood before', async () => {
    const path = join(temporaryFolder(), 'formulier.pdf')
    const rights = (): string => (statSync(path).mode & 0o777).toString(8)
    valueOf(await writeExport(path, Buffer.from('nieuw')))
    expect(rights()).toBe('600')
    const open = join(temporaryFolder(), 'brief.pdf')
    writeFileSync(open, 'oud en veel langer', { mode: 0o644 })
    valueOf(await writeExport(open, Buffer.from('nieuw')))
    expect((statSync(open).mode & 0o777).toString(8)).toBe('600')
    expect(readFileSync(open, 'utf8')).toBe('nieuw')
  })

  test('is refused in words where it cannot be written', async () => {
    expect(codesOf(await writeExport(join(temporaryFolder(), 'nergens', 'x.pdf'), new Uint8Array(1)))).toEqual([
      'document.notSaved'
    ])
  })
})
