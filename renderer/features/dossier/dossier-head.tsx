import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import FolderCopyOutlined from '@mui/icons-material/FolderCopyOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { useWindowTitle } from '../../ui/page.tsx'
import type { ActRequest } from './act-offers.ts'
import { AsideNotice } from './aside-notice.tsx'
import { BoundNotice } from './bound-notice.tsx'
import { NextStepBar } from './next-step-bar.tsx'
import { OwnWords } from './own-words.tsx'
import { Standing } from './standing.tsx'

interface Props {
  readonly view: DossierView
  /** Somebody is writing beside it, and wants to read all of the complaint. */
  readonly isRead: boolean
  readonly onAct: (request: ActRequest) => void
  readonly onViewForm: () => void
  readonly onViewWhole: () => void
  readonly onExplainDestruction: () => void
}

/** Who complains of what in their own words, where it stands, and the one next step. */
export function DossierHead({ view, isRead, onAct, onViewForm, onViewWhole, onExplainDestruction }: Props) {
  const { t } = useTranslation()
  const { number, values } = view.state
  const summary = textOf(values, 'complaint.summary')
  useWindowTitle(t('dossier:title', { number }))
  return (
    <Box component="header">
      <Box sx={{ display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 1.5 }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {t('dossier:titleOf', { number, name: textOf(values, 'complainant.name') || t('common:nameless') })}
          </Typography>
          {summary !== '' && (
            <Typography sx={{ color: 'text.secondary', mt: 0.25, overflowWrap: 'anywhere' }}>{summary}</Typography>
          )}
        </Box>
        <Button startIcon={<DescriptionOutlined />} onClick={onViewForm}>
          {t('dossier:viewForm')}
        </Button>
        <Button startIcon={<FolderCopyOutlined />} onClick={onViewWhole}>
          {t('dossier:viewWhole')}
        </Button>
      </Box>
      <AsideNotice state={view.state} />
      <BoundNotice state={view.state} />
      <OwnWords view={view} isWhole={isRead} />
      <Standing view={view} />
      {view.lost === null && (
        <NextStepBar view={view} isRead={isRead} onAct={onAct} onExplainDestruction={onExplainDestruction} />
      )}
    </Box>
  )
}
