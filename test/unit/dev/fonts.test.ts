import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { fontsConfiguration, ownFonts } from '../../../electron/dev/host/fonts.ts'

const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-fonts-test-'))
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const named = (text: string, element: string): string =>
  new RegExp(`<${element}>(.*)</${element}>`).exec(text)?.[1] ?? ''

it('names a folder that holds fonts, and keeps its cache beside itself', () => {
  const { FONTCONFIG_FILE: file = '' } = ownFonts(folder)
  const text = readFileSync(file, 'utf8')
  expect(existsSync(named(text, 'dir'))).toBe(true)
  expect(readdirSync(named(text, 'dir')).filter((name) => name.endsWith('.ttf'))).not.toEqual([])
  expect(named(text, 'cachedir')).toContain(folder)
  expect(readdirSync(folder)).toEqual(['fonts.conf'])
})

it('can name a folder with an ampersand in it', () => {
  expect(fontsConfiguration('/home/vos & zn', '/tmp')).toContain('<dir>/home/vos &amp; zn</dir>')
})
