import CloseOutlined from '@mui/icons-material/CloseOutlined'
import KeyboardArrowDownOutlined from '@mui/icons-material/KeyboardArrowDownOutlined'
import KeyboardArrowUpOutlined from '@mui/icons-material/KeyboardArrowUpOutlined'
import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import SaveAltOutlined from '@mui/icons-material/SaveAltOutlined'
import ZoomInOutlined from '@mui/icons-material/ZoomInOutlined'
import ZoomOutOutlined from '@mui/icons-material/ZoomOutOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly title: string
  readonly titleId: string
  readonly page: number
  readonly total: number
  readonly zoom: number
  readonly isReady: boolean
  readonly isPrinting: boolean
  readonly isMade: boolean
  readonly isSaving: boolean
  readonly onPage: (page: number) => void
  readonly onZoom: (direction: 1 | -1) => void
  readonly onFit: () => void
  readonly onPrint: () => void
  readonly onSave: () => void
  /** For what can be sent by e-mail too. */
  readonly onMail?: (() => void) | undefined
  readonly onClose: () => void
}

function Pager({ page, total, isReady, onPage }: Props) {
  const { t } = useTranslation()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <IconButton
        aria-label={t('preview:previousPage')}
        disabled={!isReady || page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <KeyboardArrowUpOutlined />
      </IconButton>
      <IconButton
        aria-label={t('preview:nextPage')}
        disabled={!isReady || page >= total}
        onClick={() => onPage(page + 1)}
      >
        <KeyboardArrowDownOutlined />
      </IconButton>
      <Typography variant="body2" role="status" sx={{ ml: 0.5, minWidth: 96 }}>
        {isReady && t('preview:pageOf', { page, total })}
      </Typography>
    </Box>
  )
}

function Zoomer({ zoom, isReady, onZoom, onFit }: Props) {
  const { t } = useTranslation()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <IconButton aria-label={t('preview:zoomOut')} disabled={!isReady} onClick={() => onZoom(-1)}>
        <ZoomOutOutlined />
      </IconButton>
      <Typography variant="body2" sx={{ minWidth: 44, textAlign: 'center' }}>
        {t('preview:zoomTo', { percent: Math.round(zoom * 100) })}
      </Typography>
      <IconButton aria-label={t('preview:zoomIn')} disabled={!isReady} onClick={() => onZoom(1)}>
        <ZoomInOutlined />
      </IconButton>
      <Button size="small" disabled={!isReady} onClick={onFit}>
        {t('preview:fitWidth')}
      </Button>
    </Box>
  )
}

/** The buttons of the preview: which page, how large, and what to do with it. */
export function PreviewBar(props: Props) {
  const { t } = useTranslation()
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 1,
        px: 3,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider'
      }}
    >
      <Typography id={props.titleId} variant="h2" noWrap sx={{ flex: 1, minWidth: 200 }}>
        {props.title}
      </Typography>
      <Pager {...props} />
      <Zoomer {...props} />
      {/* Together on a line of their own where the window is too narrow for all. */}
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
        <Button
          variant="contained"
          startIcon={<PrintOutlined />}
          disabled={!props.isReady || props.isPrinting}
          onClick={props.onPrint}
        >
          {t('preview:print')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<SaveAltOutlined />}
          disabled={!props.isMade || props.isSaving}
          onClick={props.onSave}
        >
          {t('preview:saveAs')}
        </Button>
        {props.onMail !== undefined && (
          <Button
            variant="outlined"
            startIcon={<ForwardToInboxOutlined />}
            disabled={!props.isMade || props.isSaving}
            onClick={props.onMail}
          >
            {t('preview:asMail')}
          </Button>
        )}
        <Button startIcon={<CloseOutlined />} onClick={props.onClose}>
          {t('preview:close')}
        </Button>
      </Box>
    </Box>
  )
}
