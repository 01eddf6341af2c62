import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { within } from '../disk/within.ts'
import { dossierFolder } from '../dossiers/dossier-folder.ts'
import { DraftStore } from '../office/draft-store.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

const place = 'terzijde'

/**
 * Destroys dossiers, and what was typed about them, in all that was ever set aside: an office in whose place a backup was
 * put, a dossier that was put back, a draft that is damaged; and in
 * what was laid down to be put back and never was.
 */
export async function destroySetAside(
  { disk, sealer }: SealedDisk,
  numbers: readonly DossierNumber[]
): Promise<Result<void>> {
  // Whatever was broken off while it was laid down: nothing is put back while somebody is logged in.
  const cleared = await disk.removeFolder('terugzetten')
  if (!cleared.ok) return cleared
  const folders = await disk.listAll(place)
  if (!folders.ok) return folders
  for (const { name } of folders.value.filter(({ isFolder }) => isFolder)) {
    const office = within(disk, `${place}/${name}`)
    for (const number of numbers) {
      const removed = await office.removeFolder(dossierFolder(number))
      if (!removed.ok) return removed
    }
    const discarded = await new DraftStore({ disk: office, sealer }).discardAbout(numbers)
    if (!discarded.ok) return discarded
  }
  return ok(undefined)
}
