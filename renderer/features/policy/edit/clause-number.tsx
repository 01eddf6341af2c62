import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { renameClause } from '../../../../shared/domain/policy/clause-uses.ts'
import { clauseOf } from '../../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { tidyLine } from '../../../../shared/domain/text/tidy.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { TextBox } from '../../../ui/text-box.tsx'

interface Props {
  readonly policy: Policy
  readonly clause: string
  readonly onPolicy: (next: Policy) => void
  readonly onChosen: (clause: string) => void
}

/** The number of a provision; when it changes, all that rests on it goes along. */
export function ClauseNumber({ policy, clause, onPolicy, onChosen }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(clause)
  const number = tidyLine(typed)
  const isOther = number !== '' && number !== clause
  const isTaken = isOther && clauseOf(policy, number) !== undefined
  return (
    <Stack
      component="form"
      direction="row"
      spacing={1}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isOther || isTaken) return
        onPolicy(renameClause(policy, clause, number))
        onChosen(number)
      }}
      sx={{ alignItems: 'flex-end' }}
    >
      <TextBox
        id="bepaling-nummer"
        label={optionLabel(t, 'clauses.id')}
        value={typed}
        width={220}
        problem={isTaken ? t('policyForms:clauses.taken', { target: number }) : null}
        onChange={setTyped}
      />
      <Button type="submit" disabled={!isOther || isTaken}>
        {t('policyForms:clauses.renumber')}
      </Button>
    </Stack>
  )
}
