import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the sample office, for as long as the app is open. */
export interface SampleFolder {
  /** The office's own folder; not there yet. */
  readonly path: string
  /** Takes the folder away; after a crash it stays, to be looked into. */
  readonly leave: (crashed: boolean) => void
}

/** Makes a temporary folder for a sample office, and says where it is and what becomes of it. */
export function temporarySample(say: (line: string) => void): SampleFolder {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-voorbeeld-'))
  const path = join(folder, 'kantoor')
  say(`De voorbeeldgegevens staan in ${path} en worden verwijderd zodra u Klachtenboek afsluit.`)
  return {
    path,
    leave: (crashed) => {
      if (crashed) say(`Klachtenboek is niet goed afgesloten. De voorbeeldgegevens staan nog in ${path}.`)
      else rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}
