import { callOffice } from '../../api/client.ts'
import type { Draft } from '../../../shared/contract/dossiers.ts'
import type { SaveDraft } from './draft-keeper.ts'

/** How a draft of this id is brought to the disk. */
export function saveDraftAs(about: Pick<Draft, 'id' | 'kind' | 'subject'>): SaveDraft {
  return (values) => callOffice('drafts.save', { ...about, values })
}
