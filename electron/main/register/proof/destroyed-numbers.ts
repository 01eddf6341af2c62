import { destroyedSchema } from '../../../../shared/domain/dossier/destruction.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { OfficeDocuments } from '../office/office-documents.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

/** The dossiers that the register of destruction names, also where the journal lost what it told of them; none where it cannot be read. */
export async function destroyedNumbers(place: SealedDisk): Promise<readonly DossierNumber[]> {
  const read = await new OfficeDocuments(place).document('destroyed', destroyedSchema.array()).read()
  return read.ok ? (read.value ?? []).map(({ number }) => number) : []
}
