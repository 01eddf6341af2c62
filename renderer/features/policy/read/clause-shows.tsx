import Link from '@mui/material/Link'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { ClauseEvidence, TermEvidence } from '../../../../shared/domain/reports/evidence.ts'
import { lateDossiers, sayRecords, sayTermEvidence } from '../../../../shared/i18n/describe-clause.ts'
import { ClauseLines } from './clause-lines.tsx'

/** How a term fared, with a way to each dossier that was late. */
function TermShows({ term }: { readonly term: TermEvidence }) {
  const { t } = useTranslation()
  const late = lateDossiers(term)
  if (late.length === 0) return sayTermEvidence(t, term)
  return (
    <>
      {sayTermEvidence(t, term)} {t('clauses:term.lateAre')}{' '}
      {late.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ', '}
          <Link component={RouterLink} to={`/dossiers/${number}`}>
            {number}
          </Link>
        </Fragment>
      ))}
      .
    </>
  )
}

/** What a period shows of a clause; nothing where it leaves no figures. */
export function ClauseShows({ evidence }: { readonly evidence: ClauseEvidence }) {
  const { t } = useTranslation()
  const lines = [...evidence.terms.map((term) => <TermShows key={term.id} term={term} />), ...sayRecords(t, evidence)]
  return lines.length === 0 ? null : <ClauseLines title={t('clauses:evidence')} lines={lines} />
}
