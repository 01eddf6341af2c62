import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { freeClauseId } from '../../../../shared/domain/policy/clause-uses.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { ClauseFields } from './clause-fields.tsx'
import type { EditFormProps } from './edit-form.ts'
import { AddItem } from './pieces/add-item.tsx'

/** The provisions, one at a time: wording, number, order; new ones, and ones that nothing rests on any more. */
export function ClausesForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const [chosen, setChosen] = useState(policy.clauses[0]?.id ?? '')
  const clause = policy.clauses.find(({ id }) => id === chosen) ?? policy.clauses[0]
  const add = (title: string) => {
    const id = freeClauseId(policy)
    onChange({ clauses: [...policy.clauses, { id, title, summary: '' }] })
    setChosen(id)
  }
  return (
    <Stack spacing={2.5}>
      {clause && (
        <>
          <ChoiceBox
            id="bepaling"
            label={t('policy:part.clauses')}
            value={clause.id}
            options={policy.clauses.map(({ id, title }) => ({ id, label: `${id} · ${title}` }))}
            onChange={setChosen}
          />
          <ClauseFields key={clause.id} {...props} clause={clause} onChosen={setChosen} />
        </>
      )}
      <Divider />
      <AddItem
        id="bepaling-nieuw"
        label={t('policyForms:clauses.new')}
        add={t('policyForms:clauses.add')}
        onAdd={add}
      />
    </Stack>
  )
}
