import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { carriedOut } from '../../../../shared/domain/clauses/carried-out.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { sayWay } from '../../../../shared/i18n/describe-clause.ts'
import { ClauseList } from '../../../ui/clause-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { ClauseLines } from './clause-lines.tsx'

interface Props {
  readonly policy: Policy
  /** Above the list. */
  readonly children?: ReactNode
  /** Under a clause: what a period shows of it. */
  readonly shows?: (clause: string) => ReactNode
}

/** All provisions with how the software carries each out. */
export function ClausesPart({ policy, children, shows }: Props) {
  const { t } = useTranslation()
  const reconstructed = policy.clauses.filter((clause) => clause.reconstructed).length
  return (
    <Section title={t('policy:read.clauses')} description={t('policy:read.clausesIntro')}>
      {children}
      {reconstructed > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('policy:read.reconstructed', { count: reconstructed })}
        </Alert>
      )}
      <ClauseList
        policy={policy}
        more={(clause) => (
          <>
            <ClauseLines title={t('clauses:how')} lines={carriedOut(policy, clause).map((way) => sayWay(t, way))} />
            {shows?.(clause)}
          </>
        )}
      />
    </Section>
  )
}
