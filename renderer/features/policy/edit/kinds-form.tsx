import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { channelModes, type Policy } from '../../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { withTick, type EditFormProps } from './edit-form.ts'
import { ItemList, type Listed } from './pieces/item-list.tsx'
import { Tick } from './pieces/tick.tsx'

type Channel = Policy['channels'][number]
type Ground = Policy['grounds'][number]

const plainLists = ['classes', 'gravities', 'complainantKinds'] as const

/** The lists that the regulation sorts a signal with. */
export function KindsForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  return (
    <Stack spacing={3} divider={<Divider />}>
      {plainLists.map((list) => (
        <ItemList
          key={list}
          id={list}
          title={t(`policyForms:list.${list}`)}
          one={t(`policy:part.${list}`)}
          policy={policy}
          items={policy[list]}
          make={(item: Listed) => item}
          onChange={(items) => onChange({ [list]: items })}
        />
      ))}
      <SignalKinds {...props} />
      <Channels {...props} />
      <Grounds {...props} />
    </Stack>
  )
}

function SignalKinds({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { signalKinds, complaintKinds } = policy
  const stillThere = (items: readonly Listed[]) => complaintKinds.filter((kind) => items.some(({ id }) => id === kind))
  return (
    <ItemList
      id="signalKinds"
      title={t('policyForms:list.signalKinds')}
      one={t('policy:part.signalKinds')}
      policy={policy}
      items={signalKinds}
      make={(item) => item}
      onChange={(items) => onChange({ signalKinds: items, complaintKinds: stillThere(items) })}
      extra={({ id }) => (
        <Tick
          label={t('policy:aspect.complaint')}
          checked={complaintKinds.includes(id)}
          onChange={(isOn) => onChange({ complaintKinds: withTick(complaintKinds, id, isOn) })}
        />
      )}
    />
  )
}

function Channels({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  return (
    <ItemList
      id="channels"
      title={t('policyForms:list.channels')}
      one={t('policy:part.channels')}
      policy={policy}
      items={policy.channels}
      make={(item): Channel => ({ ...item, mode: 'written' })}
      onChange={(channels) => onChange({ channels })}
      extra={(channel, onItem) => (
        <ChoiceBox
          id={`channels-${channel.id}-wijze`}
          label={t('policyForms:modeOf', { label: channel.label })}
          isLabelHidden
          value={channel.mode}
          width={140}
          options={channelModes.map((mode) => ({ id: mode, label: t(`policy:value.mode.${mode}`) }))}
          onChange={(mode) => onItem({ ...channel, mode })}
        />
      )}
    />
  )
}

function Grounds({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  return (
    <ItemList
      id="grounds"
      title={t('policyForms:list.grounds')}
      one={t('policy:part.grounds')}
      policy={policy}
      items={policy.grounds}
      make={(item): Ground => item}
      onChange={(grounds) => onChange({ grounds })}
      extra={(ground, onItem) => (
        <Tick
          label={t('policy:aspect.complaint')}
          checked={ground.complaint ?? true}
          onChange={(complaint) => onItem({ ...ground, complaint })}
        />
      )}
    />
  )
}
