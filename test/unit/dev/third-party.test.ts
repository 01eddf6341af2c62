import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { noticeOf, packageFolderOf } from '../../../electron/dev/build/third-party.ts'

function packageWith(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', ...manifest }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test.each([
  ['/p/node_modules/zod/v4/index.js', '/p/node_modules/zod'],
  ['/p/node_modules/@mui/material/Button/Button.js', '/p/node_modules/@mui/material'],
  ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
  ['C:\\p\\node_modules\\zod\\index.js', 'C:/p/node_modules/zod'],
  ['/p/renderer/app.tsx', null]
])('%s is of %s', (id, folder) => {
  expect(packageFolderOf(id)).toBe(folder)
})

test('a package is named with its licence and that licence’s text', () => {
  const notice = noticeOf(packageWith({ license: 'MIT' }, { 'LICENSE.md': 'Copyright X\n' }))
  expect(notice).toBe('## x 1.0.0\n\nLicence: MIT\n\nCopyright X')
})

test('the data of date-holidays are named under their own licence', () => {
  expect(noticeOf(packageWith({ name: 'date-holidays', license: 'ISC' }))).toContain('CC-BY-3.0')
})

test('a package that says nothing of its licence is refused', () => {
  expect(() => noticeOf(packageWith({}))).toThrow('x says nothing of its licence')
})
