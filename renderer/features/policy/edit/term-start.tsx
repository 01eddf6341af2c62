import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { termEvents, type TermEvent, type TermRule } from '../../../../shared/domain/terms/rule.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { withChosen } from './pieces/choices.ts'
import type { TermProps } from './edit-form.ts'

type Start = TermRule['start']
type EventStart = Extract<Start, { from: 'event' }>

const ways = ['event', 'before', 'day'] as const

function startAnew(from: Start['from'], other: string): Start {
  if (from === 'event') return { from, event: 'received' }
  return from === 'before' ? { from, term: other } : { from, day: 'callBackDay' }
}

/** From when a term counts: an event, the end of another term, or the day that was agreed on. */
export function TermStart({ policy, term, onTerm }: TermProps) {
  const { t } = useTranslation()
  const id = `termijn-${term.id}`
  const { start } = term
  const others = policy.terms.filter((other) => other.id !== term.id)
  // A day that is counted back to is never moved.
  const set = (next: Start) =>
    onTerm({ ...term, start: next, onDayOff: next.from === 'before' ? 'keep' : term.onDayOff })
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
      <ChoiceBox
        id={`${id}-telling`}
        label={t('policyForms:terms.from')}
        value={start.from}
        width={260}
        options={ways
          .filter((way) => way !== 'before' || others.length > 0 || start.from === 'before')
          .map((way) => ({ id: way, label: t(`policy:value.from.${way}`) }))}
        onChange={(from) => set(startAnew(from, others[0]?.id ?? ''))}
      />
      {start.from === 'event' && <EventStartFields id={id} start={start} onStart={set} />}
      {start.from === 'before' && (
        <ChoiceBox
          id={`${id}-andere`}
          label={t('policyForms:terms.before')}
          value={start.term}
          width={260}
          options={withChosen(others, start.term).map(({ id: other, label }) => ({ id: other, label }))}
          onChange={(other) => set({ ...start, term: other })}
        />
      )}
    </Stack>
  )
}

interface EventProps {
  readonly id: string
  readonly start: EventStart
  readonly onStart: (start: EventStart) => void
}

function provisionally({ provisionally: _old, ...start }: EventStart, event: TermEvent | ''): EventStart {
  return event === '' ? start : { ...start, provisionally: event }
}

function notBefore({ notBefore: _old, ...start }: EventStart, event: TermEvent | ''): EventStart {
  return event === '' ? start : { ...start, notBefore: event }
}

function EventStartFields({ id, start, onStart }: EventProps) {
  const { t } = useTranslation()
  const events = termEvents.map((event) => ({ id: event, label: t(`policy:start.${event}`) }))
  const none = { id: '' as const, label: t('policyForms:terms.none') }
  return (
    <>
      <ChoiceBox
        id={`${id}-begin`}
        label={optionLabel(t, 'terms.start.event')}
        value={start.event}
        width={260}
        options={events}
        onChange={(event) => onStart({ ...start, event })}
      />
      <ChoiceBox
        id={`${id}-voorlopig`}
        label={t('policyForms:terms.provisionally')}
        value={start.provisionally ?? ''}
        width={260}
        options={[none, ...events]}
        onChange={(event) => onStart(provisionally(start, event))}
      />
      <ChoiceBox
        id={`${id}-niet-voor`}
        label={t('policyForms:terms.notBefore')}
        value={start.notBefore ?? ''}
        width={260}
        options={[none, ...events]}
        onChange={(event) => onStart(notBefore(start, event))}
      />
    </>
  )
}
