import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Paper from '@mui/material/Paper'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { lengthInWords } from '../../../shared/i18n/describe.ts'
import { capital } from '../../../shared/i18n/words.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { ClauseList } from '../../ui/clause-list.tsx'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { IndependentBodyFields } from '../../ui/independent-body-fields.tsx'
import { PolicyChoices } from './policy-choices.tsx'
import type { SetupEntry } from './setup-entry.ts'

interface Props {
  readonly policies: readonly Policy[]
  readonly entry: SetupEntry
  readonly onChange: (change: Partial<SetupEntry>) => void
  readonly isChecked: boolean
}

/** Which regulation the office carries out: each with what it asks, and all its provisions to read. */
export function PolicyStep({ policies, entry, onChange, isChecked }: Props) {
  const { t } = useTranslation()
  const chosen = policies.find(({ id }) => id === entry.policy)
  const isMissing = isChecked && !chosen
  return (
    <Stack spacing={3}>
      <FormControl error={isMissing} component="fieldset">
        <RadioGroup id={fieldDomId('policy')} aria-label={t('setup:policy.choose')} value={entry.policy}>
          <Stack spacing={1.5}>
            {policies.map((policy) => (
              <PolicyCard
                key={policy.id}
                policy={policy}
                onChoose={() => onChange({ policy: policy.id, stricter: [] })}
              />
            ))}
          </Stack>
        </RadioGroup>
        {isMissing && <FormHelperText>{t('setup:policy.missing')}</FormHelperText>}
      </FormControl>
      {chosen && <PolicyChoices policy={chosen} entry={entry} onChange={onChange} isChecked={isChecked} />}
      {chosen && (
        <IndependentBodyFields
          policy={chosen}
          body={entry.independentBody}
          onChange={(change) => onChange({ independentBody: { ...entry.independentBody, ...change } })}
        />
      )}
    </Stack>
  )
}

function PolicyCard({ policy, onChoose }: { readonly policy: Policy; readonly onChoose: () => void }) {
  const { t } = useTranslation()
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <FormControlLabel
        value={policy.id}
        control={<Radio onChange={onChoose} />}
        sx={{ alignItems: 'flex-start', m: 0, px: 1.5, pt: 1, pb: 1.5, width: 1 }}
        label={
          <Box sx={{ pt: 0.9 }}>
            <Typography sx={{ fontWeight: 600 }}>
              {t('setup:policy.name', { id: policy.id, title: policy.title, sort: capital(policy.sort) })}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('setup:policy.says', { count: policy.clauses.length, terms: termsInWords(policy, t) })}
            </Typography>
          </Box>
        }
      />
      <Accordion disableGutters square sx={{ borderTop: 1, borderColor: 'divider', '&::before': { display: 'none' } }}>
        <AccordionSummary expandIcon={<ExpandMoreOutlined />}>
          {t('setup:policy.read', { id: policy.id })}
        </AccordionSummary>
        <AccordionDetails sx={{ maxHeight: 320, overflow: 'auto' }} tabIndex={0}>
          <ClauseList policy={policy} />
        </AccordionDetails>
      </Accordion>
    </Paper>
  )
}

/** The lengths of what the office owes the complainant: "48 uur, 3 weken en 4 weken". */
function termsInWords(policy: Policy, t: Translate): string {
  const lengths = policy.terms
    .filter(({ kind }) => kind === 'office')
    .map(({ start, length }) => (start.from === 'day' ? t('setup:policy.callBackDay') : lengthInWords(t, length)))
  return [...new Set(lengths)].join(', ')
}
