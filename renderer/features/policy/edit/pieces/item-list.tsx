import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../../shared/domain/policy/policy.ts'
import { slugFor } from '../edit-form.ts'
import { AddItem } from './add-item.tsx'
import { ClausePicker } from './clause-picker.tsx'
import { ItemButtons } from './item-buttons.tsx'
import { NameInput } from './name-input.tsx'

/** As much of an item as every list has. */
export interface Listed {
  readonly id: string
  readonly label: string
  readonly clause: string
}

interface Props<Item extends Listed> {
  /** The list within the policy, for the ids of its boxes. */
  readonly id: string
  /** What the list is: "Soorten klager". */
  readonly title: string
  /** What one is: "Soort klager". */
  readonly one: string
  readonly policy: Policy
  readonly items: readonly Item[]
  readonly make: (item: Listed) => Item
  readonly onChange: (items: Item[]) => void
  /** What else an item has. */
  readonly extra?: (item: Item, onItem: (item: Item) => void) => ReactNode
}

/** A list that the regulation fixes: add, rename, move, take out, and the clause of each. */
export function ItemList<Item extends Listed>(props: Props<Item>) {
  const { id, title, one, policy, items, make, onChange, extra } = props
  const { t } = useTranslation()
  const add = (label: string) => {
    const clause = items.at(-1)?.clause ?? policy.form.clause
    onChange([
      ...items,
      make({
        id: slugFor(
          label,
          items.map((item) => item.id)
        ),
        label,
        clause
      })
    ])
  }
  return (
    <Box role="group" aria-labelledby={`lijst-${id}`}>
      <Typography id={`lijst-${id}`} variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Stack spacing={extra ? 2 : 1.25}>
        {items.map((item, index) => {
          const key = `${id}-${item.id}`
          const replace = (next: Item) => onChange(items.map((other, at) => (at === index ? next : other)))
          return (
            <Stack key={key} direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
              <NameInput
                id={key}
                label={`${one} ${String(index + 1)}`}
                value={item.label}
                onChange={(label) => replace({ ...item, label })}
                grows
              />
              {extra?.(item, replace)}
              <Stack direction="row" sx={{ alignItems: 'center' }}>
                <ClausePicker
                  id={`${key}-artikel`}
                  of={item.label}
                  policy={policy}
                  value={item.clause}
                  onChange={(clause) => replace({ ...item, clause })}
                />
                <ItemButtons label={item.label} items={items} index={index} onChange={onChange} />
              </Stack>
            </Stack>
          )
        })}
        <AddItem
          id={`${id}-nieuw`}
          label={t('policyForms:new', { one })}
          add={t('policyForms:add', { one })}
          onAdd={add}
        />
      </Stack>
    </Box>
  )
}
