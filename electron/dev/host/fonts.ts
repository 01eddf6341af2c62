import { existsSync, globSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectPath } from '../project.ts'

const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A configuration for fontconfig that names the folder with the app's own fonts, and one to keep its cache in. */
export const fontsConfiguration = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(fonts)}</dir>
  <cachedir>${escaped(cache)}</cachedir>
</fontconfig>
`

/** The environment in which a browser on Linux finds the app's own fonts; written and renamed, so that two starts at once see a whole file. */
export function ownFonts(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const half = `${file}-${String(process.pid)}`
  writeFileSync(half, fontsConfiguration(projectPath('resources', 'fonts'), join(folder, 'fonts-cache')))
  renameSync(half, file)
  return { FONTCONFIG_FILE: file }
}

const systemFonts = (): string[] => [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local', 'share', 'fonts')
]

const hasFonts = (folder: string): boolean => globSync('**/*.{ttf,otf,ttc,pfb}', { cwd: folder }).length > 0

/** What a browser of the system needs to show letters: nothing, but on a Linux without fonts, where it gets the app's own. */
export function fontsOfSystem(): Record<string, string> {
  if (process.platform !== 'linux') return {}
  if (existsSync('/etc/fonts/fonts.conf') && systemFonts().some(hasFonts)) return {}
  return ownFonts(join(tmpdir(), `klachtenboek-fonts-${String(process.getuid?.() ?? 0)}`))
}
