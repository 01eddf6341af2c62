import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { resourcesFolder } from '../../electron/main/app/resources.ts'
import { readPresets } from '../../electron/main/policies.ts'
import { listName, noticesPath } from '../../electron/dev/build/third-party.ts'

/**
 * What a bundle asks of the place it runs in: everything imported or required by a name that is no path.
 * Comments ask nothing, nor does the source that a library writes between backquotes.
 */
function askedOutside(bundle: string): string[] {
  const source = readFileSync(bundle, 'utf8').replace(/^\s*(?:\*|\/\/).*$/gm, '')
  const statements = /^(?:import|export)\b[^'"\n]*?(?:from\s*)?["']([^"'\n]+)["']/gm
  const calls = /(?:^|[^.\w$`])(?:require|import)\(\s*["']([^"'\n]+)["']\s*\)/gm
  const names = [...source.matchAll(statements), ...source.matchAll(calls)].flatMap(([, name]) => name ?? [])
  return [...new Set(names)].filter((name) => !name.startsWith('.'))
}

/** The items of a list in the packager's settings. */
function listed(settings: string, name: string): string[] {
  const block = new RegExp(`^${name}:\\n((?:  .*\\n)+)`, 'm').exec(settings)?.[1] ?? ''
  return [...block.matchAll(/^ {2}- '?(.+?)'?$/gm)].flatMap(([, item]) => item ?? [])
}

const settings = readFileSync('electron-builder.yml', 'utf8')

test('the bundles ask nothing but Node and Electron, so the package carries no node_modules', () => {
  expect(spawnSync(process.execPath, ['electron/dev/command-line.ts', '--help']).status).toBe(0)
  const bundles = globSync('out/{main,cli,preload}/**/*.{js,cjs}')
  expect(bundles.length).toBeGreaterThan(4)
  const strange = bundles.flatMap((bundle) =>
    askedOutside(bundle)
      .filter((name) => name !== 'electron' && !isBuiltin(name))
      .map((name) => `${bundle} asks ${name}`)
  )
  expect(strange).toEqual([])
  expect(askedOutside('out/preload/index.cjs')).toEqual(['electron'])
  expect(askedOutside('out/main/index.js')).toContain('electron')
})

test('the package holds every bundle that the app opens', () => {
  const files = listed(settings, 'files')
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { main: string }
  const workers = ['out/main/documents-worker.js', 'out/main/clerk-worker.js', 'out/main/strength-worker.js']
  const opened = [manifest.main, ...workers, 'out/preload/index.cjs', 'out/renderer/index.html']
  for (const path of opened) {
    expect(existsSync(path), path).toBe(true)
    expect(files, path).toContain(`${path.split('/').slice(0, 2).join('/')}/**`)
  }
  expect(files).toContain('package.json')
})

test('the package holds the regulations, fonts and icons where the packaged app looks for them', () => {
  expect(listed(settings, 'extraResources')).toEqual(['from: resources'])
  expect(settings).toMatch(/^ {2}- from: resources\n {4}to: resources$/m)
  expect(resourcesFolder({ from: import.meta.url, packagedIn: 'P' })).toBe(join('P', 'resources'))
  expect(readPresets('resources').policies.length).toBeGreaterThan(1)
  const icon = /^icon: (.+)$/m.exec(settings)?.[1] ?? ''
  for (const path of [icon, 'resources/fonts']) expect(existsSync(path), path).toBe(true)
})

test('the notices name every package that the app’s own source asks for, also in a thread of the window', () => {
  const notices = readFileSync(noticesPath, 'utf8')
  const source = globSync('{shared,renderer,electron/main,electron/preload}/**/*.{ts,tsx}')
  const asked = source.flatMap((path) => {
    const imports = readFileSync(path, 'utf8').matchAll(/^(?:import(?! type)|\}).* from '([^.'][^']*)'$/gm)
    return [...imports].flatMap(([, name]) => /^(?:@[^/]+\/)?[^/]+/.exec(name ?? '')?.[0] ?? [])
  })
  const packages = [...new Set(asked)].filter((name) => name !== 'electron' && !isBuiltin(name))
  expect(packages).toContain('postal-mime')
  expect(packages.filter((name) => !notices.includes(`## ${name} `))).toEqual([])
})

test('the notices name every package that is in a bundle, with its licence, and go along with the app', () => {
  const notices = readFileSync(noticesPath, 'utf8')
  const lists = globSync(`out/{main,preload,renderer}/${listName}`)
  expect(lists).toHaveLength(3)
  const folders = lists.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as string[])
  for (const used of ['react', 'pdfkit', 'zod', 'date-holidays', 'lowdb', 'electron-store', '@mui/material']) {
    expect(folders).toContain(`node_modules/${used}`)
  }
  const missing = folders.filter((folder) => !notices.includes(`## ${folder.split('node_modules/').at(-1) ?? ''} `))
  expect(missing).toEqual([])
  expect(notices).toContain('CC-BY-3.0, Creative Commons Attribution')
  for (const font of ['Inter', 'DejaVu', 'NotoEmoji']) expect(notices).toContain(`## Fonts: ${font}`)
  expect(settings).toMatch(new RegExp(`^extraFiles:\\n {2}- from: ${noticesPath}\\n`, 'm'))
})
