import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { freshId, withItem, withoutItem, type EditFormProps } from './edit-form.ts'

/** The classes that a complaint is sorted into. */
export function ClassesForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { classes } = policy
  const add = () => {
    const { clause } = policy.classification
    onChange({ classes: [...classes, { id: freshId(classes), label: t('policy:classes.new'), clause }] })
  }
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      {classes.map(({ id, label, clause }, index) => (
        <Stack key={id} direction="row" spacing={1} sx={{ alignItems: 'flex-end', width: 1 }}>
          <Box sx={{ width: 420 }}>
            <TextBox
              id={`aard-${id}`}
              label={t('policy:classes.label', { position: index + 1 })}
              value={label}
              onChange={(text) => onChange({ classes: withItem(classes, index, { label: text }) })}
            />
          </Box>
          <IconButton
            aria-label={t('policy:classes.remove', { label })}
            onClick={() => onChange({ classes: withoutItem(classes, index) })}
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
          {clause !== undefined && (
            <Box sx={{ pb: 1 }}>
              <ClauseChip clause={clause} policy={policy} />
            </Box>
          )}
        </Stack>
      ))}
      <Button variant="outlined" onClick={add}>
        {t('policy:classes.add')}
      </Button>
    </Stack>
  )
}
