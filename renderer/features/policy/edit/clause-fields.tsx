import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clauseUses } from '../../../../shared/domain/policy/clause-uses.ts'
import { placeAt } from '../../../../shared/domain/policy/place.ts'
import type { Clause } from '../../../../shared/domain/policy/policy.ts'
import { describePlace, optionLabel } from '../../../../shared/i18n/describe-place.ts'
import type { Refusal } from '../../../../shared/result.ts'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { limits } from '../../../../shared/domain/text/limits.ts'
import { TextBox } from '../../../ui/text-box.tsx'
import { useRoom } from '../../../ui/use-room.ts'
import { ClauseNumber } from './clause-number.tsx'
import { withItem, withoutItem, type EditFormProps } from './edit-form.ts'
import { ItemButtons } from './pieces/item-buttons.tsx'
import { Tick } from './pieces/tick.tsx'

interface Props extends EditFormProps {
  readonly clause: Clause
  readonly onChosen: (clause: string) => void
}

/** The wording of one provision, its number and its place; it cannot go while something rests on it. */
export function ClauseFields({ policy, onChange, onPolicy, clause, onChosen }: Props) {
  const { t } = useTranslation()
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const room = useRoom(clause.summary, limits.policyText)
  const { clauses } = policy
  const index = clauses.findIndex(({ id }) => id === clause.id)
  const change = (part: Partial<Clause>) => onChange({ clauses: withItem(clauses, index, part) })
  const remove = () => {
    const uses = clauseUses(policy).filter(({ target }) => target === clause.id)
    const places = uses.map(({ path }) => describePlace(t, placeAt(policy, path.slice(0, path.lastIndexOf('.')))))
    const params = { target: clause.id, uses: [...new Set(places)].join('; ') }
    if (places.length === 0) onChange({ clauses: withoutItem(clauses, index) })
    else setRefusals([{ code: 'policy.clauseInUse', params }])
  }
  return (
    <Stack spacing={2.5}>
      <RefusalList refusals={refusals} />
      <Stack direction="row" useFlexGap sx={{ alignItems: 'flex-end', flexWrap: 'wrap', gap: 2 }}>
        <ClauseNumber policy={policy} clause={clause.id} onPolicy={onPolicy} onChosen={onChosen} />
        <ItemButtons
          label={clause.id}
          items={clauses}
          index={index}
          onChange={(next) => onChange({ clauses: next })}
          onRemove={remove}
        />
      </Stack>
      <TextBox
        id="bepaling-opschrift"
        label={optionLabel(t, 'clauses.title')}
        required
        value={clause.title}
        onChange={(title) => change({ title })}
      />
      <FormControl error={room.problem !== null}>
        <FormLabel required htmlFor="bepaling-tekst" sx={{ color: 'text.primary', fontWeight: 500, mb: 0.5 }}>
          {optionLabel(t, 'clauses.summary')}
        </FormLabel>
        <OutlinedInput
          id="bepaling-tekst"
          multiline
          minRows={3}
          value={clause.summary}
          onChange={({ target }) => change({ summary: target.value })}
          inputProps={{ 'aria-describedby': 'bepaling-uitleg', 'aria-required': true }}
        />
        <FormHelperText id="bepaling-uitleg">{room.problem ?? room.left ?? t('policy:clauses.help')}</FormHelperText>
      </FormControl>
      <Tick
        label={optionLabel(t, 'clauses.reconstructed')}
        checked={clause.reconstructed ?? false}
        onChange={(reconstructed) => change({ reconstructed })}
      />
    </Stack>
  )
}
