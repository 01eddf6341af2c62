import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { useMayReadJournal } from '../../api/session.ts'
import { Fold } from '../../ui/fold.tsx'
import { JournalPages } from './journal-pages.tsx'

/** Who looked at a dossier, printed it or saved it, for whoever may read the journal (EW-4.4). */
export function LookedPart({ number }: { readonly number: DossierNumber }) {
  const { t } = useTranslation()
  if (!useMayReadJournal()) return null
  const label = t('journal:looked.title')
  return (
    <Fold label={label}>
      <JournalPages
        filter={{ groups: ['looks', 'papers'], number }}
        label={label}
        none={t('journal:looked.none')}
        isOfOne
      />
    </Fold>
  )
}
