import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { formatDue } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/dossier/acts/act.ts'
import { useNow } from '../../api/use-now.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { LetterOffer } from './letter-offer.tsx'
import type { Shown } from './shown.ts'
import { nextDue } from './timeline.ts'

interface Props {
  readonly view: DossierView
  /** What was done last: the registration itself, or an act. */
  readonly done: ActId | 'registered' | null
  readonly onShow: (shown: Shown) => void
  readonly onDismiss: () => void
}

/** Says that it worked, after a registration what is due first, and offers the letter that goes with it. */
export function DoneNotice({ view, done, onShow, onDismiss }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const next = nextDue(view, useNow())
  const text =
    done === null
      ? ''
      : done === 'registered'
        ? t('dossier:registered', { number: view.state.number })
        : t(`acts:${done}.done`)
  return (
    <div role="status">
      {done !== null && (
        <Alert severity="success" role="presentation" onClose={onDismiss} sx={{ mb: 2.5 }}>
          {text}
          {done === 'registered' && next !== null && (
            <> {t('dossier:registeredNext', { term: next.label, due: formatDue(next.term, language) })}</>
          )}
          <LetterOffer view={view} done={done} onShow={onShow} />
        </Alert>
      )}
    </div>
  )
}
