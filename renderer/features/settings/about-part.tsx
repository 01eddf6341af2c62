import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { NoticesSection } from './notices.tsx'

/** Which version this is, and where the data live. */
export function AboutPart() {
  const { t } = useTranslation()
  const { data: state } = useAppState()
  if (!state) return null
  const facts = [
    { label: t('settings:about.version'), value: state.version },
    { label: t('settings:about.folder'), value: state.dataFolder }
  ]
  return (
    <>
      <Section title={t('settings:about.title')} description={t('settings:about.intro')}>
        <Facts facts={facts} />
        <Typography sx={{ mt: 2 }}>{t('settings:about.backup')}</Typography>
      </Section>
      <NoticesSection />
    </>
  )
}
