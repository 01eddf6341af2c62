import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { noncePlaceholder } from './electron/main/security/content-policy.ts'
import { mainEntries } from './electron/dev/build/entries.ts'
import { listPackages } from './electron/dev/build/third-party.ts'
import { projectPath } from './electron/dev/project.ts'

const inWindow = listPackages()

export default defineConfig({
  main: {
    plugins: [listPackages().bundle],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      target: 'node24',
      rolldownOptions: {
        input: mainEntries,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  },
  preload: {
    plugins: [listPackages().bundle],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      target: 'node24',
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'renderer',
    publicDir: false,
    plugins: [react(), inWindow.bundle],
    worker: { plugins: () => [inWindow.thread()] },
    // email-reply-parser looks for a package that it can do without.
    resolve: { alias: [{ find: /^module$/, replacement: projectPath('renderer/mail/no-modules.ts') }] },
    html: { cspNonce: noncePlaceholder },
    build: {
      outDir: 'out/renderer',
      target: 'chrome140',
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { index: 'renderer/index.html' } }
    }
  }
})
