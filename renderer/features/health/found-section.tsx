import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HealthStatus } from '../../../shared/contract/health.ts'
import { isDossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Found } from '../../../shared/domain/office/check.ts'
import { findingSubject, findingText } from '../../../shared/i18n/describe-finding.ts'
import { Section } from '../../ui/section.tsx'

/** What does not hold, each with what to do; below it what is only to know. */
export function FoundSection({ status: { findings, check } }: { readonly status: HealthStatus }) {
  const { t } = useTranslation()
  const notes = check?.notes ?? []
  const more = (check?.count ?? 0) - (check?.findings.length ?? 0)
  return (
    <>
      {(findings.length > 0 || check !== null) && (
        <Section title={t('health:findings.title')}>
          {findings.length === 0 ? <Typography>{t('health:findings.none')}</Typography> : <FoundList all={findings} />}
          {more > 0 && <Typography sx={{ mt: 2 }}>{t('health:findings.more', { count: more })}</Typography>}
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t('health:notes.title')} description={t('health:notes.intro')}>
          <FoundList all={notes} />
        </Section>
      )}
    </>
  )
}

function FoundList({ all }: { readonly all: readonly Found[] }) {
  const { t } = useTranslation()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {all.map((found) => (
        <li key={`${found.code} ${found.subject}`}>
          <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere', userSelect: 'text' }}>
            {findingSubject(t, found.subject)}
          </Typography>
          <Typography sx={{ maxWidth: 720, overflowWrap: 'anywhere', userSelect: 'text' }}>
            {findingText(t, found)}
          </Typography>
          {isDossierNumber(found.subject) && (
            <Link component={RouterLink} to={`/dossiers/${found.subject}`}>
              {t('health:findings.open')}
            </Link>
          )}
        </li>
      ))}
    </Box>
  )
}
