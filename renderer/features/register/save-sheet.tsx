import TableViewOutlined from '@mui/icons-material/TableViewOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { type SheetFormat, sheetFormats } from '../../../shared/domain/office/sheet-format.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'

/** Saving what the register shows as a table, and how that went. */
export interface SavingSheet {
  readonly isSaving: boolean
  readonly save: (numbers: readonly DossierNumber[], format: SheetFormat) => Promise<void>
  readonly outcome: React.ReactNode
}

/** Saves dossiers as a table where the person wants it. */
export function useSaveSheet(): SavingSheet {
  const { t } = useTranslation()
  const saving = useSend('dossiers.saveSheet')
  const [path, setPath] = useState<string | null>(null)
  const save = async (numbers: readonly DossierNumber[], format: SheetFormat): Promise<void> => {
    setPath(null)
    const saved = await saving.send({ numbers: [...numbers], format })
    if (saved.ok) setPath(saved.value.path)
  }
  const outcome = (
    <>
      <RefusalList refusals={saving.refusals} title={t('register:save.refused')} />
      {path !== null && (
        <Alert severity="success" role="status" onClose={() => setPath(null)} sx={{ mb: 1 }}>
          {t('register:save.done', { path })}
        </Alert>
      )}
    </>
  )
  return { isSaving: saving.isSending, save, outcome }
}

interface Props {
  readonly isDisabled: boolean
  readonly onSave: (format: SheetFormat) => void
}

/** Offers to save what the register shows, in the format of choice. */
export function SaveSheetButton({ isDisabled, onSave }: Props) {
  const { t } = useTranslation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [button, warning] = [useId(), useId()]
  const choose = (format: SheetFormat): void => {
    setAnchor(null)
    onSave(format)
  }
  return (
    <>
      <Button
        id={button}
        size="small"
        startIcon={<TableViewOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={isDisabled}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('register:save.button')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': button, 'aria-describedby': warning } }}
      >
        {sheetFormats.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            {t(`register:save.${format}`)}
          </MenuItem>
        ))}
        <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 360 }}>
          <Typography id={warning} variant="body2" sx={{ color: 'text.secondary' }}>
            {t('register:save.warning')}
          </Typography>
        </Box>
      </Menu>
    </>
  )
}
