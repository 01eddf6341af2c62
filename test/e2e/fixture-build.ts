import { spawnSync } from 'node:child_process'

/** Builds the app once before the specs when a source has changed, and says which program will run them. */
export default function prepare(): void {
  const { status } = spawnSync(process.execPath, ['electron/dev/build/prepare.ts'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The app could not be built.')
}
