import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeExport, writePieces } from '../../../electron/main/app/export-file.ts'
import { ok, refuse } from '../../../shared/result.ts'
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

describe('a file that is exported piece by piece', () => {
  const pieces = ['een ', 'twee ', 'drie'].map((text) => Buffer.from(text))

  test('EW-4.4: is whole and can be read by its owner alone, also where one that all could read stood before', async () => {
    const path = join(temporaryFolder(), 'bijlage.txt')
    writeFileSync(path, 'oud en veel langer dan het nieuwe', { mode: 0o644 })
    const written = await writePieces(path, async (take) => {
      for (const piece of pieces) valueOf(await take(piece))
      return ok(undefined)
    })
    expect(codesOf(written)).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe('een twee drie')
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
  })

  test('that breaks off leaves what stood there, and nothing beside it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'bijlage.txt')
    writeFileSync(path, 'oud')
    writeFileSync(`${path}.deel`, 'van iemand anders')
    const written = await writePieces(path, async (take) => {
      valueOf(await take(Buffer.from('half')))
      return refuse('register.damaged')
    })
    expect(codesOf(written)).toEqual(['register.damaged'])
    expect(readdirSync(folder).toSorted()).toEqual(['bijlage.txt', 'bijlage.txt.deel'])
    expect(readFileSync(path, 'utf8')).toBe('oud')
    expect(readFileSync(`${path}.deel`, 'utf8')).toBe('van iemand anders')
  })

  test('is refused in words where it cannot be written', async () => {
    const path = join(temporaryFolder(), 'nergens', 'x.pdf')
    expect(codesOf(await writePieces(path, () => Promise.resolve(ok(undefined))))).toEqual(['document.notSaved'])
    expect(existsSync(path)).toBe(false)
  })
})
