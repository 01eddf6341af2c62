import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HealthStatus } from '../../../shared/contract/health.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { useAppState } from '../../api/queries.ts'
import { useFolderSize } from '../../api/use-health.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** Where the office is kept, how large it is, how many dossiers there are, and the last backup. */
export function DataSection({ status: { dossiers, backup } }: { readonly status: HealthStatus }) {
  const { t } = useTranslation()
  const facts = [
    { label: t('health:folder'), value: useAppState().data?.dataFolder ?? '' },
    { label: t('health:size'), value: useSize() },
    { label: t('health:dossiers'), value: t('health:dossiers.counts', { ...dossiers }) },
    { label: t('health:destroyed'), value: dossiers.destroyed },
    ...(dossiers.lost.length === 0
      ? []
      : [
          {
            label: t('health:lost'),
            value: `${String(dossiers.lost.length)}: ${dossiers.lost.join(', ')}`
          }
        ]),
    { label: t('health:backup'), value: <Backup backup={backup} /> }
  ]
  return (
    <Section title={t('health:title')} description={t('health:intro')}>
      <Facts facts={facts} />
      {dossiers.rest > 0 && (
        <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
          {t('health:dossiers.rest', { count: dossiers.rest })}
        </Typography>
      )}
    </Section>
  )
}

function useSize(): string {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, isLoading } = useFolderSize()
  if (data !== undefined) return describeSize(data, language)
  return t(isLoading ? 'health:size.counting' : 'health:size.unknown')
}

function Backup({ backup: { last, task } }: Pick<HealthStatus, 'backup'>) {
  const { t } = useTranslation()
  const isLate = task !== null
  const said =
    last === null ? t('health:backup.none') : t(isLate ? 'health:backup.late' : 'health:backup.inTime', { at: last.at })
  return (
    <>
      {said}{' '}
      {(isLate || last === null) && (
        <Link component={RouterLink} to="/instellingen?deel=backup">
          {t('health:backup.open')}
        </Link>
      )}
    </>
  )
}
