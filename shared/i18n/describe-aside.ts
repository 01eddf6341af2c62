import type { DossierState } from '../domain/dossier/state.ts'
import type { Translate } from './translator.ts'

/** That a dossier was set aside, by whom, when and why; null of one that counts. */
export function asideText(t: Translate, { setAside }: Pick<DossierState, 'setAside'>): string | null {
  if (setAside === undefined) return null
  const { by, at, reason, into } = setAside
  const said = { name: by.name, moment: at, reason }
  return into === undefined ? t('dossier:aside.mistaken', said) : t('dossier:aside.merged', { ...said, into })
}
