import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Page } from '../../ui/page.tsx'
import { DestroyedPart } from './destroyed-part.tsx'
import { ToDestroyPart } from './to-destroy-part.tsx'

const parts = { vernietigen: ToDestroyPart, vernietigd: DestroyedPart } as const

type PartId = keyof typeof parts

const partIds = Object.keys(parts) as PartId[]

/** What must be destroyed and when, and what was destroyed (EW-7.5, LM-5.1, GC-2.2d). */
export function RetentionPage() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const shown = partIds.find((id) => id === search.get('deel')) ?? 'vernietigen'
  const Part = parts[shown]
  return (
    <Page title={t('retention:title')} intro={t('retention:intro')} width="full">
      <Tabs
        value={shown}
        onChange={(_event, id: string) => setSearch({ deel: id }, { replace: true })}
        aria-label={t('retention:title')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}
      >
        {partIds.map((id) => (
          <Tab
            key={id}
            value={id}
            label={t(`retention:tab.${id}`)}
            id={`deel-${id}`}
            aria-controls="deel"
            sx={{ textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="deel" aria-labelledby={`deel-${shown}`} key={shown}>
        <Part />
      </Box>
    </Page>
  )
}
