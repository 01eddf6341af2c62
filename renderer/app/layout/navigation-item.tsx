import Box from '@mui/material/Box'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { onlyHeard } from '../../ui/only-heard.ts'
import { narrowWindow } from '../../ui/sizes.ts'

interface Props {
  readonly to: string
  readonly icon: ReactNode
  readonly label: string
  /** How many things wait there; 0 shows nothing. */
  readonly count?: number
  /** Other addresses that belong to this one. */
  readonly alsoUnder?: string
}

/** One way in the navigation, marked when it is where the person is. */
export function NavigationItem({ to, icon, label, count = 0, alsoUnder }: Props) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const isHere = pathname === to || (alsoUnder !== undefined && pathname.startsWith(alsoUnder))
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={to}
        selected={isHere}
        {...(isHere ? { 'aria-current': 'page' as const } : {})}
        sx={{
          borderRadius: 1,
          mb: 0.25,
          py: 0.75,
          [narrowWindow]: { flexDirection: 'column', gap: 0.25, px: 0.25, py: 0.75, textAlign: 'center' },
          '&.Mui-selected, &.Mui-selected:hover': {
            bgcolor: 'background.paper',
            fontWeight: 600,
            color: 'primary.main'
          }
        }}
      >
        <ListItemIcon sx={{ minWidth: 36, color: 'inherit', [narrowWindow]: { minWidth: 0 } }}>{icon}</ListItemIcon>
        {count > 0 && (
          <Box component="span" sx={onlyHeard}>
            {t('shell:waiting', { label, count })}
          </Box>
        )}
        <ListItemText
          aria-hidden={count > 0}
          primary={label}
          slotProps={{ primary: { sx: { fontWeight: 'inherit', [narrowWindow]: { fontSize: '0.75rem' } } } }}
          sx={{ [narrowWindow]: { m: 0 } }}
        />
        {count > 0 && <Count count={count} />}
      </ListItemButton>
    </ListItem>
  )
}

function Count({ count }: { readonly count: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        borderRadius: 5,
        px: 0.9,
        minWidth: 22,
        textAlign: 'center',
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: '20px',
        [narrowWindow]: { position: 'absolute', top: 2, right: 8, minWidth: 20, px: 0.6, lineHeight: '18px' }
      }}
    >
      {count > 99 ? '99+' : count}
    </Box>
  )
}
