import Chip from '@mui/material/Chip'
import type { ReactElement } from 'react'

/** What a chip's colour stands for; the text always says it too. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info'

interface Props {
  readonly tone: Tone
  readonly icon: ReactElement
  readonly label: string
}

const looks = {
  neutral: { color: 'text.secondary', bgcolor: 'tokens.sunken' },
  accent: { color: 'tokens.accentStrong', bgcolor: 'tokens.accentTint' },
  success: { color: 'tokens.success', bgcolor: 'tokens.successTint' },
  warning: { color: 'tokens.warning', bgcolor: 'tokens.warningTint' },
  danger: { color: 'tokens.danger', bgcolor: 'tokens.dangerTint' },
  info: { color: 'tokens.info', bgcolor: 'tokens.infoTint' }
} as const

/** A small state with an icon and words, coloured by its tone. */
export function ToneChip({ tone, icon, label }: Props) {
  return (
    <Chip
      size="small"
      icon={icon}
      label={label}
      sx={{ ...looks[tone], '& .MuiChip-icon': { color: 'inherit', fontSize: 16 } }}
    />
  )
}
