import type { dossierChannels } from '../../../shared/contract/dossiers.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './serve.ts'

/** Answers the calls about drafts, dossiers and what is due. */
export function dossierHandlers({ dossiers, drafts }: Services): Handlers<typeof dossierChannels> {
  return {
    'drafts.list': () => drafts.list(),
    'drafts.save': (draft) => drafts.save(draft),
    'drafts.discard': ({ id }) => drafts.discard(id),
    'dossiers.list': () => Promise.resolve(dossiers.list()),
    'dossiers.open': ({ number }) => dossiers.open(number),
    'dossiers.register': ({ values, draft }) => dossiers.register(values, draft),
    'dossiers.act': (request) => dossiers.act(request),
    'today.list': () => Promise.resolve(dossiers.today())
  }
}
