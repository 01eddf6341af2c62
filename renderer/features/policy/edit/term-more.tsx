import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { daysOff, termEvents, termKinds, type TermRule } from '../../../../shared/domain/terms/rule.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import type { TermProps } from './edit-form.ts'
import { Ticks } from './pieces/ticks.tsx'
import { TermExtension } from './term-extension.tsx'
import { TermStart } from './term-start.tsx'

function stoppedBy({ stoppedBy: _stop, ...term }: TermRule, event: (typeof termEvents)[number] | ''): TermRule {
  return event === '' ? term : { ...term, stoppedBy: event }
}

/** From when a term counts, whom it binds, what ends it, and what else may happen to it. */
export function TermMore({ policy, term, onTerm }: TermProps) {
  const { t } = useTranslation()
  const id = `termijn-${term.id}`
  const events = termEvents.map((event) => ({ id: event, label: t(`policy:start.${event}`) }))
  return (
    <Stack spacing={2.5} sx={{ pt: 2.5 }}>
      <TermStart policy={policy} term={term} onTerm={onTerm} />
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
        <ChoiceBox
          id={`${id}-einde`}
          label={optionLabel(t, 'terms.stoppedBy')}
          value={term.stoppedBy ?? ''}
          width={260}
          options={[{ id: '' as const, label: t('policyForms:terms.passes') }, ...events]}
          onChange={(event) => onTerm(stoppedBy(term, event))}
        />
        <ChoiceBox
          id={`${id}-soort`}
          label={t('policyForms:terms.kind')}
          value={term.kind}
          width={260}
          options={termKinds.map((kind) => ({ id: kind, label: t(`policy:value.kind.${kind}`) }))}
          onChange={(kind) => onTerm({ ...term, kind })}
        />
        <ChoiceBox
          id={`${id}-vrij`}
          label={optionLabel(t, 'terms.onDayOff')}
          value={term.onDayOff}
          width={260}
          options={daysOff.map((choice) => ({ id: choice, label: t(`policy:value.onDayOff.${choice}`) }))}
          onChange={(onDayOff) => onTerm({ ...term, onDayOff })}
        />
      </Stack>
      <TermExtension policy={policy} term={term} onTerm={onTerm} />
      <Ticks
        label={t('policyForms:terms.lapsesOn')}
        choices={events}
        chosen={term.lapsesOn}
        onChange={(lapsesOn) => onTerm({ ...term, lapsesOn })}
      />
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('policyForms:terms.id', { id: term.id })}
      </Typography>
    </Stack>
  )
}
