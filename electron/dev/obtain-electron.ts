import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { installedElectron } from './installed-electron.ts'
import { projectPath } from './project.ts'

const patience = 120_000
const triedInVain = projectPath('out', '.electron-not-to-be-had')

/** Electron's own program: the one that is there, or else downloaded once; undefined where that cannot be done. */
export function obtainElectron(): string | undefined {
  const present = installedElectron()
  if (present !== undefined || existsSync(triedInVain)) return present
  console.log('Electron wordt eenmalig opgehaald…')
  spawnSync(process.execPath, [projectPath('node_modules', 'electron', 'install.js')], {
    stdio: 'ignore',
    timeout: patience
  })
  const program = installedElectron()
  if (program === undefined) {
    mkdirSync(projectPath('out'), { recursive: true })
    writeFileSync(triedInVain, 'Electron could not be downloaded here. Delete this file to try again.\n')
  }
  return program
}
