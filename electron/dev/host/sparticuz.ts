import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from './browser.ts'
import { ownFonts } from './fonts.ts'

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))

const version = (): string => {
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as { version: string }
  return version
}

async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const earlier = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const archives = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))))
  } finally {
    if (earlier === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = earlier
  }
}

/** Unpacks beside the place and renames, so that two starts at once never see half a browser. */
async function unpackOnce(place: string): Promise<void> {
  if (existsSync(place)) return
  mkdirSync(dirname(place), { recursive: true })
  const half = mkdtempSync(`${place}-`)
  await unpack(half)
  try {
    renameSync(half, place)
  } catch {
    rmSync(half, { recursive: true, force: true })
  }
}

/**
 * The headless Chromium that the npm package carries. It always runs on its own libraries and the app's fonts, also where the
 * system has them: so it is the same browser on every machine.
 */
export async function packagedChromium(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const place = join(tmpdir(), `klachtenboek-chromium-${version()}-${String(process.getuid?.() ?? 0)}`)
  await unpackOnce(place)
  return {
    name: `Chromium ${version()} from npm`,
    executable: join(place, 'chromium'),
    headed: false,
    args: ['--no-zygote', '--disable-gpu'],
    env: {
      LD_LIBRARY_PATH: [join(place, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...ownFonts(join(place, 'own-fonts'))
    }
  }
}
