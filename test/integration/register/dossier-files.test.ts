import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { DossierFiles } from '../../../electron/main/register/dossiers/dossier-files.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { clock, codesOf, sealer, temporaryFolder, valueOf } from './support.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

const number: DossierNumber = '2026-0001'
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

function filesIn(folder: string): DossierFiles {
  return new DossierFiles({ disk: createDisk({ folder }), sealer, digest, clock })
}

test('files come back as they were, in order, and one of the same name is kept beside the first', async () => {
  const files = filesIn(temporaryFolder())
  const saved = await Promise.all([
    files.save(number, 'scan.pdf', bytes('een')),
    files.save(number, 'scan.pdf', bytes('twee')),
    files.save(number, '..\\..\\brief van Jansen.docx', bytes('')),
    files.save(number, 'scan.pdf', bytes('drie'))
  ])
  expect(saved.map((file) => valueOf(file).name)).toEqual([
    'scan.pdf',
    'scan (2).pdf',
    'brief van Jansen.docx',
    'scan (3).pdf'
  ])
  expect(valueOf(await files.list(number)).map(({ size }) => size)).toEqual([3, 4, 0, 4])
  expect(Buffer.from(valueOf(await files.read(number, 'scan (2).pdf'))).toString()).toBe('twee')
  expect(codesOf(await files.read(number, 'weg.pdf'))).toEqual(['register.fileMissing'])
})

test('a file that was swapped or taken away is told', async () => {
  const folder = temporaryFolder()
  const files = filesIn(folder)
  valueOf(await files.save(number, 'a.pdf', bytes('een')))
  valueOf(await files.save(number, 'b.pdf', bytes('twee')))
  const at = (id: string): string => join(folder, 'dossiers/2026/0001/files', id)
  copyFileSync(at('0001'), at('0002'))
  expect(codesOf(await files.read(number, 'b.pdf'))).toEqual(['register.damaged'])
  rmSync(at('0001'))
  expect(codesOf(await files.read(number, 'a.pdf'))).toEqual(['register.fileMissing'])
})
