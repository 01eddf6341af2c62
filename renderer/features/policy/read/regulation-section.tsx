import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { Provision, RegulationChapter } from '../../../../shared/papers/regulation/regulation.ts'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { ToneChip } from '../../../ui/tone-chip.tsx'

interface ProvisionProps {
  readonly said: Provision
  /** The sentence that a list belongs to: its clauses are not repeated. */
  readonly above?: Provision
  readonly policy: Policy
}

/** What is said, with the clauses it comes from behind it. */
function Said({ said, above, policy }: ProvisionProps) {
  const { t } = useTranslation()
  const clauses = said.clauses.filter((clause) => above?.clauses.includes(clause) !== true)
  return (
    <>
      {said.text}
      <Box component="span" sx={{ '& .MuiChip-root': { ml: 1, my: 0.25, verticalAlign: 'middle' } }}>
        {said.check === true && (
          <ToneChip tone="warning" icon={<ReportProblemOutlined />} label={t('policy:read.check')} />
        )}
        {clauses.map((clause) => (
          <ClauseChip key={clause} clause={clause} policy={policy} />
        ))}
      </Box>
    </>
  )
}

interface Props {
  readonly id: string
  readonly number: number
  readonly chapter: RegulationChapter
  readonly policy: Policy
}

const prose = { maxWidth: '66ch', lineHeight: 1.65 } as const

/** A chapter of the regulation as flowing text. */
export function RegulationSection({ id, number, chapter, policy }: Props) {
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 4 }}>
      <Typography
        variant="h3"
        id={id}
        tabIndex={-1}
        sx={{ mb: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider', fontSize: '1.125rem', scrollMarginTop: 8 }}
      >
        {`${String(number)}. ${chapter.title}`}
      </Typography>
      {chapter.paragraphs.map((said) => (
        <Box key={said.text} sx={{ mb: 1.5 }}>
          <Typography component="div" sx={prose}>
            <Said said={said} policy={policy} />
          </Typography>
          {said.items !== undefined && (
            <Box component="ul" sx={{ mt: 0.5, mb: 0, pl: 3 }}>
              {said.items.map((item) => (
                <Typography component="li" key={item.text} sx={prose}>
                  <Said said={item} above={said} policy={policy} />
                </Typography>
              ))}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  )
}
