import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import type { TodayItem } from '../../../shared/contract/dossiers.ts'
import { ownersAmong, type Whose } from './whose.ts'

interface Props {
  readonly items: readonly TodayItem[]
  readonly whose: Whose
  readonly onChoose: (whose: Whose) => void
}

const colleague = 'colleague '

function valueOf(whose: Whose): string {
  return whose.of === 'colleague' ? colleague + whose.name : whose.of
}

function read(value: string): Whose {
  if (value.startsWith(colleague)) return { of: 'colleague', name: value.slice(colleague.length) }
  return { of: value === 'mine' ? 'mine' : 'all' }
}

/** Narrows Vandaag to one's own, or to what is for one colleague; only where there is anything to leave out. */
export function WhoseChoice({ items, whose, onChoose }: Props) {
  const { t } = useTranslation()
  if (whose.of === 'all' && items.every(({ isMine }) => isMine)) return null
  const names = ownersAmong(items)
  const offered = whose.of === 'colleague' && !names.includes(whose.name) ? [...names, whose.name] : names
  return (
    <TextField
      select
      size="small"
      label={t('today:whose.label')}
      value={valueOf(whose)}
      onChange={({ target }) => onChoose(read(target.value))}
      sx={{ minWidth: 220, mb: 2 }}
    >
      <MenuItem value="all">{t('today:whose.all')}</MenuItem>
      <MenuItem value="mine">{t('today:whose.mine')}</MenuItem>
      {offered.map((name) => (
        <MenuItem key={name} value={colleague + name}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
