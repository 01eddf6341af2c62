import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { optionLabel } from '../../../shared/i18n/describe.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { isOpenedElsewhere } from '../../../shared/domain/dossier/paper-safety.ts'
import { isShown } from './paper-content.tsx'
import type { PaperFacts } from './paper-facts.ts'

interface Props {
  readonly paper: PaperFacts
  readonly policy: Policy
  readonly onView: () => void
  readonly onSave: () => void
  readonly onOpen: () => void
  /** Nothing when this person may not remove it. */
  readonly onRemove: (() => void) | undefined
}

/** A file of the dossier: what it is, which way it went, when and by whom it was added, and what can be done with it. */
export function PaperRow({ paper, policy, onView, onSave, onOpen, onRemove }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { name, kind, direction, at, by, size, text, handling } = paper
  const said = [
    optionLabel(t, 'papers', kind, policy),
    ...(direction === '' ? [] : [optionLabel(t, 'directions', direction, policy)]),
    formatInstant(at, language),
    by,
    describeSize(size, language)
  ]
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 }
      }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {said.join(' · ')}
        </Typography>
        {text !== '' && <Typography variant="body2">{text}</Typography>}
        {handling === 'dangerous' && (
          <Typography variant="body2" sx={{ color: 'tokens.warning' }}>
            {t('papers:dangerous')}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        {isShown(handling) && (
          <Button size="small" onClick={onView} aria-label={t('papers:viewOne', { name })}>
            {t('papers:view')}
          </Button>
        )}
        {isOpenedElsewhere(paper) && (
          <Button size="small" onClick={onOpen} aria-label={t('papers:elsewhereOne', { name })}>
            {t('papers:elsewhere')}
          </Button>
        )}
        <Button size="small" onClick={onSave} aria-label={t('papers:saveOne', { name })}>
          {t('papers:save')}
        </Button>
        {onRemove !== undefined && (
          <Button size="small" color="error" onClick={onRemove} aria-label={t('papers:removeNamed', { name })}>
            {t('papers:remove')}
          </Button>
        )}
      </Box>
    </Box>
  )
}
