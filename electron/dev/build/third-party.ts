import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectPath } from '../project.ts'

/** The list of bundled packages that lies beside each bundle. */
export const listName = 'third-party.json'

/** The notices that go along with the app. */
export const noticesPath = 'out/THIRD-PARTY-NOTICES.txt'

/** The same where the app reads them. */
const shownNoticesPath = 'out/main/third-party-notices.txt'

const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

/** The folder of the package that a bundled module comes from; null for our own. */
export function packageFolderOf(moduleId: string): string | null {
  return inPackage.exec(moduleId.replaceAll('\\', '/').replace(/^\0/, ''))?.[0] ?? null
}

/** What looks at a bundle, and at those of the threads that it starts. */
export interface PackageLister {
  /** Writes beside the bundle which packages are in it. */
  readonly bundle: Plugin
  /** Adds those of a thread, which is bundled before the bundle that starts it is written. */
  readonly thread: () => Plugin
}

/** Makes what lists the packages in a bundle. */
export function listPackages(): PackageLister {
  const folders = new Set<string>()
  function add(modules: readonly string[]): void {
    for (const id of modules) {
      const folder = packageFolderOf(id)
      if (folder !== null) folders.add(folder.slice(folder.indexOf('node_modules/')))
    }
  }
  return {
    bundle: {
      name: 'third-party',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') add(chunk.moduleIds)
        this.emitFile({ type: 'asset', fileName: listName, source: JSON.stringify([...folders].toSorted(), null, 2) })
      }
    },
    thread: () => ({
      name: 'third-party-of-thread',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') add(chunk.moduleIds)
      }
    })
  }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly homepage?: string
}

/** What a package's data are under, where that is another licence than its code. */
const dataUnder: Readonly<Record<string, string>> = {
  'date-holidays':
    'The holidays (data/) are under CC-BY-3.0, Creative Commons Attribution 3.0 Unported (https://creativecommons.org/licenses/by/3.0/), by the authors of date-holidays and the Wikipedia pages that its README names. They are used unchanged.'
}

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name))
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim())
}

/** The notice of one package: what it is, its licence, and that licence's text; a package that names none is refused. */
export function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license, homepage } = manifest
  const texts = textsIn(folder)
  if (license === undefined && texts.length === 0) throw new Error(`${name} says nothing of its licence`)
  const lines = [`## ${name} ${version}`, `Licence: ${license ?? 'see below'}`, homepage, dataUnder[name], ...texts]
  return lines.filter((line) => line !== undefined).join('\n\n')
}

/** The packages that lists beside bundles name, as folders below the project; those without a manifest are parts of one. */
function listed(lists: readonly string[]): string[] {
  const folders = lists.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as string[])
  return [...new Set(folders)].toSorted().filter((folder) => existsSync(projectPath(folder, 'package.json')))
}

function fontNotices(): string[] {
  const folder = projectPath('resources', 'fonts')
  const texts = readdirSync(folder).filter((name) => /licen[cs]e|OFL/i.test(name))
  return texts.map((name) => `## Fonts: ${name}\n\n${readFileSync(join(folder, name), 'utf8').trim()}`)
}

/** Writes the notices of all that is bundled, and of the fonts that documents are set in. */
export function writeNotices(): void {
  const lists = ['main', 'preload', 'renderer'].map((part) => projectPath('out', part, listName))
  const notices = listed(lists.filter((path) => existsSync(path))).map((folder) => noticeOf(projectPath(folder)))
  const head = 'Klachtenboek is made with the work of others. Electron and Chromium bring notices of their own.'
  const text = `${[head, ...notices, ...fontNotices()].join('\n\n---\n\n')}\n`
  for (const path of [noticesPath, shownNoticesPath]) writeFileSync(projectPath(path), text)
}
