import AddOutlined from '@mui/icons-material/AddOutlined'
import AutoDeleteOutlined from '@mui/icons-material/AutoDeleteOutlined'
import BarChartOutlined from '@mui/icons-material/BarChartOutlined'
import FolderOutlined from '@mui/icons-material/FolderOutlined'
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined'
import SettingsOutlined from '@mui/icons-material/SettingsOutlined'
import TodayOutlined from '@mui/icons-material/TodayOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import List from '@mui/material/List'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useToday } from '../../api/queries.ts'
import { useMay, useMayDestroy } from '../../api/session.ts'
import { isPressing, useUnregistered } from '../../api/use-unregistered.ts'
import { narrowWindow } from '../../ui/sizes.ts'
import { NavigationItem } from './navigation-item.tsx'

/** The way to every screen. */
export function Navigation() {
  const { t } = useTranslation()
  const mayTakeIn = useMay('takeIn')
  const mayReport = useMay('report')
  const mayDestroy = useMayDestroy()
  const urgent = useToday().data?.items.filter(({ urgency }) => urgency === 'overdue' || urgency === 'today') ?? []
  const begun = useUnregistered().filter(isPressing)
  return (
    <Box
      component="nav"
      aria-label={t('shell:navigation')}
      sx={{
        gridRow: '2 / -1',
        bgcolor: 'tokens.sunken',
        borderRight: 1,
        borderColor: 'divider',
        p: 1.5,
        overflow: 'auto',
        [narrowWindow]: { p: 0.75 }
      }}
    >
      {mayTakeIn && (
        <Button
          component={Link}
          to="/nieuw"
          variant="contained"
          fullWidth
          startIcon={<AddOutlined />}
          aria-keyshortcuts="Control+N"
          title={t('shell:newHint')}
          sx={{
            mb: 1.5,
            py: 1.1,
            [narrowWindow]: {
              flexDirection: 'column',
              px: 0.5,
              py: 0.75,
              mb: 0.75,
              minWidth: 0,
              fontSize: '0.75rem',
              lineHeight: 1.3,
              textAlign: 'center',
              '& .MuiButton-startIcon': { m: 0 }
            }
          }}
        >
          {t('shell:new')}
        </Button>
      )}
      <List disablePadding>
        <NavigationItem to="/" icon={<TodayOutlined />} label={t('shell:today')} count={urgent.length + begun.length} />
        <NavigationItem to="/register" icon={<FolderOutlined />} label={t('shell:register')} alsoUnder="/dossiers/" />
        {mayDestroy && <NavigationItem to="/bewaren" icon={<AutoDeleteOutlined />} label={t('shell:retention')} />}
        {mayReport && <NavigationItem to="/rapportage" icon={<BarChartOutlined />} label={t('shell:reports')} />}
        <NavigationItem to="/regeling" icon={<MenuBookOutlined />} label={t('shell:policy')} />
        <NavigationItem to="/instellingen" icon={<SettingsOutlined />} label={t('shell:settings')} />
      </List>
    </Box>
  )
}
