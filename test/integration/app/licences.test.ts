import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLicences } from '../../../electron/main/app/licences.ts'
import { temporaryFolder } from '../register/support.ts'

test('reads whose work is in the program, a part each; nothing where the build left none', async () => {
  const out = temporaryFolder()
  expect(await readLicences(out)).toBeNull()
  mkdirSync(join(out, 'main'))
  writeFileSync(join(out, 'main', 'third-party-notices.txt'), 'Head\n\n---\n\n## zod 1\n\nMIT\n')
  expect(await readLicences(out)).toEqual(['Head', '## zod 1\n\nMIT'])
})
