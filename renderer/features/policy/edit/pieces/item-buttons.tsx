import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { withMoved, withoutItem } from '../edit-form.ts'

interface Props<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly index: number
  readonly onChange: (items: Item[]) => void
  /** Does more than take it out of the list. */
  readonly onRemove?: () => void
}

/** Moves an item of a list up or down, or takes it out. */
export function ItemButtons<Item>({ label, items, index, onChange, onRemove }: Props<Item>) {
  const { t } = useTranslation()
  return (
    <Stack direction="row">
      <IconButton
        size="small"
        aria-label={t('policyForms:up', { label })}
        disabled={index === 0}
        onClick={() => onChange(withMoved(items, index, -1))}
      >
        <ArrowUpwardOutlined fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('policyForms:down', { label })}
        disabled={index === items.length - 1}
        onClick={() => onChange(withMoved(items, index, 1))}
      >
        <ArrowDownwardOutlined fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('policyForms:remove', { label })}
        onClick={onRemove ?? (() => onChange(withoutItem(items, index)))}
      >
        <DeleteOutlined fontSize="small" />
      </IconButton>
    </Stack>
  )
}
