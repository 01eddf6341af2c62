import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import type { FormModelField } from '../../../shared/papers/form/form-model.ts'
import { type ActRequest, requestFor } from './act-offers.ts'
import { FormBodyView } from './form-body.tsx'

interface Props {
  readonly field: FormModelField
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

/** One field of the form with its value, and the way to set it right for whoever may. */
export function FormRow({ field, view, onAct }: Props) {
  const { t } = useTranslation()
  const { label } = field
  const request = requestFor(field.id, view)
  const action = t(isBlank(view.state.values[field.id]) ? 'dossier:form.fill' : 'dossier:form.correct', {
    field: label
  })
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 34px',
        '@container (min-width: 640px)': { gridTemplateColumns: 'minmax(150px, 220px) minmax(0, 1fr) 34px' },
        columnGap: 2,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        alignItems: 'start'
      }}
    >
      <Box
        component="dt"
        sx={{
          color: 'text.secondary',
          pt: 0.25,
          gridColumn: '1 / -1',
          '@container (min-width: 640px)': { gridColumn: 'auto' }
        }}
      >
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, pt: 0.25, minWidth: 0 }}>
        <FormBodyView field={field} />
      </Box>
      {request !== null && (
        <Box component="dd" sx={{ m: 0 }}>
          <Tooltip title={action}>
            <IconButton size="small" aria-label={action} onClick={() => onAct(request)}>
              <EditOutlined fontSize="small" />
            </IconButton>
          </Tooltip>
        </Box>
      )}
    </Box>
  )
}
