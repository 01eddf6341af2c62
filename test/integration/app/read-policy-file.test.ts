import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPolicyFile } from '../../../electron/main/app/read-policy-file.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'

test('a file that is too large for a regulation is refused before it is read', async () => {
  const path = join(temporaryFolder(), 'regeling.json')
  writeFileSync(path, '{}')
  expect(valueOf(await readPolicyFile(path))).toBe('{}')
  writeFileSync(path, Buffer.alloc(4 * limits.policy + 1, ' '))
  expect(codesOf(await readPolicyFile(path))).toEqual(['policy.tooLarge'])
  expect(codesOf(await readPolicyFile(join(temporaryFolder(), 'weg.json')))).toEqual(['document.notRead'])
})
