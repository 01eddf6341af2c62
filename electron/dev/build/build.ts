import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { build as buildElectron } from 'electron-vite'
import { build as buildWithVite } from 'vite'
import { projectRoot } from '../project.ts'
import { cliEntries } from './entries.ts'

/** Bundles main, preload, renderer and the command line into out/; nothing in it needs node_modules at run time. */
export async function build(): Promise<void> {
  process.chdir(projectRoot)
  await buildElectron({ root: projectRoot, logLevel: 'warn' })
  const input = cliEntries((path) => existsSync(join(projectRoot, path)))
  if (Object.keys(input).length > 0) await buildCommandLine(input)
}

async function buildCommandLine(input: Record<string, string>): Promise<void> {
  await buildWithVite({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: 'out/cli',
      target: 'node24',
      ssr: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        external: ['electron', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  })
}
