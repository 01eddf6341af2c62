import Alert from '@mui/material/Alert'
import FormLabel from '@mui/material/FormLabel'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { type Instant, instantFrom } from '../../../../shared/domain/time.ts'
import { MomentInput } from '../../../ui/form/inputs/moment-input.tsx'
import { Section } from '../../../ui/section.tsx'
import { factsFrom, startsOf, type TypedStarts } from './what-if-facts.ts'
import { WhatIfStarts } from './what-if-starts.tsx'
import { WhatIfTimeline } from './what-if-timeline.tsx'
import { policyFor } from './what-if.ts'

interface Props {
  readonly versions: readonly Policy[]
  /** An edited version that was not saved yet: then that one counts. */
  readonly draft: Policy | null
  readonly now: Instant
}

/** What the regulation would ask of a complaint received at a moment of choice; nothing is recorded. */
export function WhatIfPart({ versions, draft, now }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string>(now)
  const [typed, setTyped] = useState<TypedStarts>({})
  const received = instantFrom(chosen)
  const policy = received && policyFor(received, versions, draft)
  const starts = policy === undefined ? [] : startsOf(policy)
  const today = amsterdamDay(now)
  return (
    <Section title={t('policy:whatIf.title')} description={t('policy:whatIf.intro')}>
      <FormLabel id="wat-als-naam" sx={{ color: 'text.primary', fontWeight: 500, mb: 0.5, display: 'block' }}>
        {t('policy:whatIf.received')}
      </FormLabel>
      <MomentInput
        id="wat-als"
        labelId="wat-als-naam"
        describedBy="wat-als-uitleg"
        value={chosen}
        onChange={(value) => setChosen(typeof value === 'string' ? value : '')}
        onBlur={() => undefined}
        required
        invalid={received === undefined}
        autoFocus={false}
        today={today}
      />
      <Typography id="wat-als-uitleg" variant="body2" sx={{ color: 'text.secondary', mt: 0.5, mb: 2 }}>
        {policy === undefined && t('policy:whatIf.wrong')}
        {policy && draft === null && t('policy:whatIf.version', { version: policy.version })}
      </Typography>
      <WhatIfStarts
        starts={starts}
        typed={typed}
        received={received}
        today={today}
        onType={(start, value) => setTyped({ ...typed, [start]: value })}
      />
      <Stack spacing={2}>
        {policy && draft !== null && <Alert severity="info">{t('policy:whatIf.draft')}</Alert>}
        {policy && <WhatIfTimeline policy={policy} facts={factsFrom(received, typed, starts)} />}
      </Stack>
    </Section>
  )
}
