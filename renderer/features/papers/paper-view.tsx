import CloseOutlined from '@mui/icons-material/CloseOutlined'
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined'
import SaveAltOutlined from '@mui/icons-material/SaveAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { isOpenedElsewhere } from '../../../shared/domain/dossier/paper-safety.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { PaperContentView } from './paper-content.tsx'
import type { PaperFacts } from './paper-facts.ts'
import { usePaperContent } from './use-paper-content.ts'

interface Props {
  readonly number: DossierNumber
  readonly paper: PaperFacts
  readonly onSave: () => void
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** A file of a dossier to look at. */
export function PaperView({ number, paper, onSave, onOpen, onClose }: Props) {
  const { t } = useTranslation()
  const titleId = useId()
  const content = usePaperContent(number, paper.id)
  return (
    <Dialog open fullScreen onClose={onClose} aria-labelledby={titleId}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: 3,
          py: 1.5,
          borderBottom: 1,
          borderColor: 'divider'
        }}
      >
        <Typography id={titleId} variant="h2" noWrap sx={{ flex: 1 }}>
          {paper.name}
        </Typography>
        {isOpenedElsewhere(paper) && (
          <Button variant="outlined" startIcon={<OpenInNewOutlined />} onClick={onOpen}>
            {t('papers:elsewhere')}
          </Button>
        )}
        <Button variant="outlined" startIcon={<SaveAltOutlined />} onClick={onSave}>
          {t('papers:save')}
        </Button>
        <Button startIcon={<CloseOutlined />} onClick={onClose}>
          {t('common:close')}
        </Button>
      </Box>
      <Box
        tabIndex={0}
        role="region"
        aria-label={paper.name}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: 'tokens.sunken', p: 3 }}
      >
        {content.state === 'reading' && <LoadingState label={t('papers:reading')} />}
        {content.state === 'refused' && <RefusalList refusals={content.refusals} title={t('papers:notRead')} />}
        {content.state === 'read' && (
          <PaperContentView name={paper.name} handling={paper.handling} content={content.content} />
        )}
      </Box>
    </Dialog>
  )
}
