import { builtinModules } from 'node:module'
import { build as buildElectron } from 'electron-vite'
import { build as buildWithVite } from 'vite'
import { projectRoot } from '../project.ts'
import { commandLineEntries } from './entries.ts'
import { writeNotices } from './third-party.ts'

/** Bundles main, preload and renderer into out/, with the notices of what is in them; nothing in it needs node_modules at run time. */
export async function buildApp(): Promise<void> {
  process.chdir(projectRoot)
  await buildElectron({ root: projectRoot, logLevel: 'warn' })
  writeNotices()
}

/** Bundles the command line into out/cli, with its own copy of the documents worker beside it. */
export async function buildCommandLine(): Promise<void> {
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
        input: commandLineEntries,
        external: ['electron', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  })
}
