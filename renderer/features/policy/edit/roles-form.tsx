import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { permissions } from '../../../../shared/domain/permissions/permission.ts'
import { isAllowed } from '../../../../shared/domain/policy/allowed.ts'
import { mayBuildOn, withoutRole, withRoleBuiltOn } from '../../../../shared/domain/policy/roles.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { permissionLabel } from '../../../../shared/i18n/describe.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { slugFor, withItem, withTick, type EditFormProps } from './edit-form.ts'
import { AddItem } from './pieces/add-item.tsx'
import { ClausePicker } from './pieces/clause-picker.tsx'
import { withChosen } from './pieces/choices.ts'
import { ItemButtons } from './pieces/item-buttons.tsx'
import { Tick } from './pieces/tick.tsx'
import { Ticks } from './pieces/ticks.tsx'

/** The roles of the regulation, what each may do, and which of them handle complaints. */
export function RolesForm({ policy, onChange, onPolicy }: EditFormProps) {
  const { t } = useTranslation()
  const { roles, handling } = policy
  const add = (label: string) => {
    const id = slugFor(
      label,
      roles.map((role) => role.id)
    )
    onChange({ roles: [...roles, { id, label, clause: handling.clause, permissions: [] }] })
  }
  return (
    <Stack spacing={3}>
      {roles.map((role, index) => (
        <Box key={role.id} role="group" aria-label={role.label}>
          <Stack direction="row" useFlexGap sx={{ alignItems: 'flex-end', flexWrap: 'wrap', gap: 1.5, mb: 1 }}>
            <TextBox
              id={`rol-${role.id}`}
              label={t('policy:roles.label')}
              required
              value={role.label}
              width={300}
              onChange={(label) => onChange({ roles: withItem(roles, index, { label }) })}
            />
            <ClausePicker
              id={`rol-${role.id}-artikel`}
              of={role.label}
              policy={policy}
              value={role.clause}
              onChange={(clause) => onChange({ roles: withItem(roles, index, { clause }) })}
            />
            <ItemButtons
              label={role.label}
              items={roles}
              index={index}
              onChange={(next) => onChange({ roles: next })}
              onRemove={() => onPolicy(withoutRole(policy, role.id))}
            />
          </Stack>
          <Stack spacing={1.5}>
            <Tick
              label={t('policy:roles.mayHandle')}
              checked={handling.roles.includes(role.id)}
              onChange={(isOn) =>
                onChange({ handling: { ...handling, roles: withTick(handling.roles, role.id, isOn) } })
              }
            />
            <ChoiceBox
              id={`rol-${role.id}-rechten`}
              label={optionLabel(t, 'roles.builtOn')}
              value={role.builtOn ?? ''}
              width={300}
              options={[
                { id: '', label: t('policy:roles.onNone') },
                ...withChosen(mayBuildOn(policy, role.id), role.builtOn ?? '').map(({ id, label }) => ({ id, label }))
              ]}
              onChange={(other) => onPolicy(withRoleBuiltOn(policy, role.id, other === '' ? undefined : other))}
            />
            <Ticks
              label={t('policyForms:permissionsOf', { label: role.label })}
              given={permissions.filter((one) => role.builtOn !== undefined && isAllowed(policy, role.builtOn, one))}
              choices={permissions.map((id) => ({ id, label: permissionLabel(t, id) }))}
              chosen={role.permissions}
              onChange={(next) => onChange({ roles: withItem(roles, index, { permissions: next }) })}
            />
          </Stack>
        </Box>
      ))}
      <AddItem id="rol-nieuw" label={t('policy:roles.new')} add={t('policy:roles.add')} onAdd={add} />
    </Stack>
  )
}
