import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../shared/contract/dossiers.ts'
import type { Person } from '../../../shared/domain/people/person.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { useSearchParams } from 'react-router'
import { callOffice } from '../../api/client.ts'
import { useDrafts, useOffice } from '../../api/queries.ts'
import { useLastSession } from '../../ui/form/use-last-session.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'
import { saveDraftAs } from '../../ui/form/save-draft.ts'
import { useFreshNow } from '../../ui/form/use-fresh-now.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { CallButton } from './call-button.tsx'
import { callParameter, intakeToShow, newIntakeId, rememberIntake, shelfKey } from './current-intake.ts'
import { DraftOffers } from './draft-offers.tsx'
import { BlankFormButton } from '../documents/index.ts'
import { draftOffers, intakeDefaults } from './intake-drafts.ts'
import { paperTray } from '../papers/index.ts'
import { IntakeForm } from './intake-form.tsx'

/** Takes in a complaint: the form's first four groups, on one page, kept as a draft while it is typed. */
export function IntakePage() {
  const { t } = useTranslation()
  const session = useLastSession()
  const office = useOffice()
  const now = useFreshNow()
  const me = session === null ? null : { name: session.account.name, account: session.account.id }
  return (
    <Page
      title={t('intake:title')}
      intro={`${t('intake:lead')} ${t('form:requiredNote')} ${t('intake:shortcuts')}`}
      actions={
        <Stack direction="row" spacing={1}>
          <CallButton />
          <BlankFormButton />
        </Stack>
      }
      width="form"
    >
      <RefusalList refusals={office.refusals} />
      {office.isLoading && <LoadingState />}
      {office.data && me && now !== null && <Intake key={me.account} policy={office.data.policy} me={me} now={now} />}
    </Page>
  )
}

interface IntakeProps {
  readonly policy: Policy
  readonly me: Person & { readonly account: string }
  readonly now: Instant
}

function Intake({ policy, me, now }: IntakeProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const drafts = useDrafts()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('concept')
  const call = search.get(callParameter)
  const [begun, setBegun] = useState(() => intakeToShow(me.account))
  const savedOf = (id: string | null) => drafts.data?.find((draft) => draft.id === id && draft.kind === 'intake')
  // The draft to go on with; one that is gone by now, or never was, is not made anew.
  const current = savedOf(asked)?.id ?? call ?? begun
  const isGone = asked !== null && asked !== current && drafts.data !== undefined
  const key = shelfKey(me.account, current)
  const saved = savedOf(current)
  const keeper = draftShelf.keeper(key, () => ({
    values: saved?.values ?? intakeDefaults(policy, me, now, call !== null),
    savedAt: saved?.savedAt ?? null,
    save: saveDraftAs({ id: current, kind: 'intake', subject: '' })
  }))
  rememberIntake(me.account, current)

  async function discard(draft: Draft): Promise<void> {
    await draftShelf.remove(shelfKey(me.account, draft.id))
    paperTray.clear(shelfKey(me.account, draft.id))
    await callOffice('drafts.discard', { id: draft.id })
  }

  async function begin(id: string): Promise<void> {
    await keeper.flush()
    setBegun(id)
    setSearch({}, { replace: true })
  }

  if (asked !== null && drafts.isLoading) return <LoadingState />

  const offers = draftOffers(drafts.data ?? [], current, now, language)
  return (
    <Stack spacing={2.5}>
      <RefusalList refusals={drafts.refusals} title={t('intake:drafts.notRead')} takesFocus={false} />
      {isGone && <Alert severity="info">{t('intake:drafts.gone')}</Alert>}
      <DraftOffers
        offers={offers}
        onContinue={(draft) => void begin(draft.id)}
        onDiscard={(draft) => void discard(draft)}
      />
      <IntakeForm
        key={current}
        keeper={keeper}
        draft={current}
        shelfKey={key}
        policy={policy}
        now={now}
        onAnother={() => void begin(newIntakeId())}
      />
    </Stack>
  )
}
