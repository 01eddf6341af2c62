import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Disk } from './disk/disk.ts'
import { dossierFolder } from './dossiers/dossier-folder.ts'
import { freePlace } from './folder/set-up-mark.ts'

/** Puts all of a dossier where nothing reads it, removing nothing; gives the place in the data folder. */
export async function setAsideDossier(disk: Disk, number: DossierNumber, at: Instant): Promise<Result<string>> {
  const place = await freePlace(disk, at)
  if (!place.ok) return place
  const folder = dossierFolder(number)
  const moved = await disk.move(folder, `${place.value}/${folder}`)
  return moved.ok ? ok(place.value) : moved
}
