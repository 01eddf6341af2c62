import Chip from '@mui/material/Chip'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clauseOf } from '../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'

interface Props {
  /** The clause's id: `EW-6.5`. */
  readonly clause: string
  /** The regulation it stands in. */
  readonly policy: Policy
  /** Leaves it out of the round of the Tab key, where another key opens it. */
  readonly skipsTab?: boolean
}

/** The provision behind something on screen; opens to what it says. */
export function ClauseChip({ clause, policy, skipsTab = false }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const found = clauseOf(policy, clause)
  const label = t('shell:clause', { clause })
  if (!found) return <Chip size="small" variant="outlined" label={label} />
  return (
    <>
      <Chip
        size="small"
        variant="outlined"
        label={label}
        component="button"
        {...(skipsTab ? { tabIndex: -1, 'aria-keyshortcuts': 'F1' } : {})}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={t('shell:clauseOpens', { clause, title: found.title })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary', borderColor: 'tokens.lineStrong' }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': heading, sx: { maxWidth: 420, p: 2, mt: 0.5 } } }}
      >
        <Typography variant="h3" component="h2" id={heading}>
          {label} · {found.title}
        </Typography>
        <Typography variant="body2" sx={{ mt: 1 }}>
          {found.summary}
        </Typography>
        {found.reconstructed && (
          <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
            {t('shell:clauseReconstructed')}
          </Typography>
        )}
      </Popover>
    </>
  )
}
