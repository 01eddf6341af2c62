import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { peopleOf, textOf } from '../../../shared/domain/form/values.ts'
import { optionLabel } from '../../../shared/i18n/describe.ts'
import { clampedTo } from '../../ui/clamped.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { currentFacts } from '../../../shared/domain/dossier/state.ts'

/** From how many characters on a complaint is shown in part first. */
const long = 260

/** How much of it: more than its three lines take. */
const cut = 600

interface Props {
  readonly view: DossierView
  /** Shows all of it: somebody is writing about it. */
  readonly isWhole: boolean
}

function Said({ text, isWhole }: { readonly text: string; readonly isWhole: boolean }) {
  const { t } = useTranslation()
  const [isUnfolded, setUnfolded] = useState(false)
  const isCut = text.length > long && !isWhole && !isUnfolded
  return (
    <>
      <Typography
        component="blockquote"
        dir="auto"
        sx={{
          m: 0,
          fontSize: '1.0625rem',
          lineHeight: 1.55,
          whiteSpace: 'pre-line',
          overflowWrap: 'anywhere',
          ...(isCut ? clampedTo(3) : {})
        }}
      >
        {isCut ? text.slice(0, cut) : text}
      </Typography>
      {text.length > long && !isWhole && (
        <Link component="button" type="button" variant="body2" onClick={() => setUnfolded(!isUnfolded)}>
          {t(isUnfolded ? 'dossier:ownWords.less' : 'dossier:ownWords.more')}
        </Link>
      )}
    </>
  )
}

/** What the complainant says, as it was written down, with about whom, when and how. */
export function OwnWords({ view, isWhole }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { values } = view.state
  const text = textOf(values, 'complaint.description')
  const about = peopleOf(values, 'complaint.involved').map(({ name }) => name)
  const channel = textOf(values, 'channel')
  const received = formatInstant(currentFacts(view.state).received, language)
  return (
    <Box component="section" aria-label={t('dossier:ownWords.title')} sx={{ maxWidth: 760, mb: 2 }}>
      {text !== '' && <Said text={text} isWhole={isWhole} />}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.75 }}>
        {[
          about.length === 0 ? '' : t('dossier:ownWords.about', { names: about.join(', ') }),
          t('dossier:ownWords.received', { moment: received }),
          channel === '' ? '' : optionLabel(t, 'channels', channel, view.policy)
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Typography>
    </Box>
  )
}
