import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { permissions } from '../../../../shared/domain/permissions/permission.ts'
import type { Role } from '../../../../shared/domain/policy/policy.ts'
import { permissionLabel } from '../../../../shared/i18n/describe.ts'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { freshId, withItem, withoutItem, type EditFormProps } from './edit-form.ts'

/** The roles of the regulation, what each may do, and which of them handle complaints. */
export function RolesForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { roles, handling } = policy
  const add = () => {
    onChange({
      roles: [...roles, { id: freshId(roles), label: t('policy:roles.new'), clause: handling.clause, permissions: [] }]
    })
  }
  const remove = (index: number, { id }: Role) => {
    const handlers = handling.roles.filter((role) => role !== id)
    onChange({ roles: withoutItem(roles, index), handling: { ...handling, roles: handlers } })
  }
  const letHandle = ({ id }: Role, isOn: boolean) => {
    const others = handling.roles.filter((role) => role !== id)
    onChange({ handling: { ...handling, roles: isOn ? [...others, id] : others } })
  }
  return (
    <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
      {roles.map((role, index) => (
        <Box key={role.id} role="group" aria-label={role.label} sx={{ width: 1 }}>
          <Stack direction="row" spacing={1.5} sx={{ alignItems: 'flex-end', mb: 1 }}>
            <TextBox
              id={`rol-${role.id}`}
              label={t('policy:roles.label')}
              value={role.label}
              width={300}
              onChange={(label) => onChange({ roles: withItem(roles, index, { label }) })}
            />
            <Box sx={{ pb: 1 }}>
              <ClauseChip clause={role.clause} policy={policy} />
            </Box>
            <Button onClick={() => remove(index, role)}>{t('policy:roles.remove', { label: role.label })}</Button>
          </Stack>
          <FormControlLabel
            label={t('policy:roles.mayHandle')}
            control={
              <Checkbox
                size="small"
                checked={handling.roles.includes(role.id)}
                onChange={({ target }) => letHandle(role, target.checked)}
              />
            }
          />
          <PermissionBoxes
            role={role}
            onChange={(next) => onChange({ roles: withItem(roles, index, { permissions: next }) })}
          />
        </Box>
      ))}
      <Button variant="outlined" onClick={add}>
        {t('policy:roles.add')}
      </Button>
    </Stack>
  )
}

interface BoxesProps {
  readonly role: Role
  readonly onChange: (permissions: Role['permissions']) => void
}

function PermissionBoxes({ role, onChange }: BoxesProps) {
  const { t } = useTranslation()
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))' }}>
      {permissions.map((permission) => (
        <FormControlLabel
          key={permission}
          label={permissionLabel(t, permission)}
          slotProps={{ typography: { variant: 'body2' } }}
          control={
            <Checkbox
              size="small"
              checked={role.permissions.includes(permission)}
              onChange={({ target }) => {
                const others = role.permissions.filter((one) => one !== permission)
                onChange(target.checked ? [...others, permission] : others)
              }}
            />
          }
        />
      ))}
    </Box>
  )
}
