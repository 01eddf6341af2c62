import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const textOf = (path: string): string => readFileSync(path, 'utf8')
const app = globSync('electron/{main,preload}/**/*.ts').map(textOf).join('\n')

interface Row {
  readonly place: number
  readonly file: string
  readonly name: string
}

/** What is protected: the threat, what stands against it, and the test. */
const threats = [...textOf('docs/threat-model.md').matchAll(/^\| [^|]+ \| [^|]+ \| `([^`]+)`: (.+) \|$/gm)]

const row = /^\| (\d+) \|.*\| `([^`]+)`: (.+) \|$/gm
const rows = [...textOf('docs/security.md').matchAll(row)].map(([, place = '', file = '', name = '']): Row => ({
  place: Number(place),
  file,
  name
}))

describe('the threat model', () => {
  test('each threat that it calls protected against names a test that exists', () => {
    expect(threats.length).toBeGreaterThan(10)
    const lost = threats.filter(([, file = '', name = '']) => !existsSync(file) || !textOf(file).includes(`'${name}'`))
    expect(lost.map(([line]) => line)).toEqual([])
    const named = textOf('docs/threat-model.md').match(/^\| .*`test\//gm) ?? []
    expect(named).toHaveLength(threats.length)
  })
})

describe('Electron’s recommendations', () => {
  test('each of the twenty has a row, and each row names a test that exists', () => {
    expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    const lost = rows.filter(({ file, name }) => !existsSync(file) || !textOf(file).includes(`'${name}'`))
    expect(lost).toEqual([])
  })

  test('the window is isolated and sandboxed, without Node or webview, and nothing is loosened', () => {
    const window = textOf('electron/main/app/window.ts')
    for (const wanted of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false', 'webviewTag: false']) {
      expect(window).toContain(wanted)
    }
    expect(app.match(/new BrowserWindow\(/g)).toHaveLength(1)
    const loosening =
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|nodeIntegrationIn|WebContentsView|<webview/
    expect(app).not.toMatch(loosening)
  })

  test('nothing is opened outside the app but the copy of a file that may be', () => {
    expect(app).not.toMatch(/openExternal|showItemInFolder/)
    expect(app.match(/\bshell\.\w+/g)).toEqual(['shell.openPath'])
    expect(textOf('electron/main/index.ts')).toMatch(/elsewhere: openElsewhere\(\{[^}]*shell\.openPath\(path\)/)
  })

  test('Electron is of the line that was current at the release', () => {
    const { devDependencies } = JSON.parse(textOf('package.json')) as { devDependencies: Record<string, string> }
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { version: string }> }
    const majorOf = (version = ''): number => Number(/\d+/.exec(version)?.[0])
    expect(majorOf(devDependencies['electron'])).toBeGreaterThanOrEqual(45)
    expect(majorOf(packages['node_modules/electron']?.version)).toBe(majorOf(devDependencies['electron']))
  })

  test('the package is made with every fuse that closes something', () => {
    const settings = textOf('electron-builder.yml')
    const fuses = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(settings)?.[1] ?? ''
    const set = Object.fromEntries([...fuses.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, name, value]) => [name, value]))
    expect(set).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false'
    })
    expect(settings).toMatch(/^asar: true$/m)
  })

  test('the preload hands the page its calls, and nothing of Electron', () => {
    const preload = textOf('electron/preload/index.ts')
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1)
    const imported = /import \{([^}]+)\} from 'electron'/.exec(preload)?.[1] ?? ''
    const names = imported.split(',').map((name) => name.trim())
    expect(names.filter((name) => !name.startsWith('type ')).toSorted()).toEqual(['contextBridge', 'ipcRenderer'])
  })
})
