import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { Section } from '../../ui/section.tsx'
import { NoticesSection } from './notices.tsx'

/** Which version this is, and where the data live. */
export function AboutPart() {
  const { t } = useTranslation()
  const { data: state } = useAppState()
  if (!state) return null
  const lines = [
    [t('settings:about.version'), state.version],
    [t('settings:about.folder'), state.dataFolder]
  ] as const
  return (
    <>
      <Section title={t('settings:about.title')} description={t('settings:about.intro')}>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '160px 1fr', rowGap: 1, m: 0 }}>
          {lines.map(([label, text]) => (
            <Fragment key={label}>
              <Typography component="dt" sx={{ color: 'text.secondary' }}>
                {label}
              </Typography>
              <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
                {text}
              </Typography>
            </Fragment>
          ))}
        </Box>
        <Typography sx={{ mt: 2 }}>{t('settings:about.backup')}</Typography>
      </Section>
      <NoticesSection />
    </>
  )
}
