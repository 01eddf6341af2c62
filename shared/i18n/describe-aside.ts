import type { DossierState } from '../domain/dossier/state.ts'
import type { Translate } from './translator.ts'

/** That a dossier was set aside, by whom, when and why; null of one that counts. */
export function asideText(t: Translate, { setAside }: Pick<DossierState, 'setAside'>): string | null {
  if (setAside === undefined) return null
  const { by, at, reason } = setAside
  return t('dossier:aside.mistaken', { name: by.name, moment: at, reason })
}
