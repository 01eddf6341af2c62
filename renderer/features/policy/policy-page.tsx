import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import { policyInForce, standingVersions } from '../../../shared/domain/policy/lookup.ts'
import { loadPolicy } from '../../../shared/domain/regulation/checks/load-policy.ts'
import { withStricterTerm } from '../../../shared/domain/policy/office-choices.ts'
import type { Draft } from '../../../shared/contract/dossiers.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useDrafts, usePolicyVersions } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useNow } from '../../api/use-now.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { EditPart } from './edit/edit-part.tsx'
import { KeptOffer } from './edit/kept-offer.tsx'
import { useEditing } from './edit/use-editing.ts'
import { DocumentButtons } from './document-buttons.tsx'
import { FileButtons } from './file-buttons.tsx'
import { PolicyReading } from './read/policy-reading.tsx'
import { VersionsPart } from './versions-part.tsx'
import { WhatIfPart } from './what-if/what-if-part.tsx'
import type { Instant } from '../../../shared/domain/time.ts'

const parts = [
  { id: 'read', address: 'lezen' },
  { id: 'edit', address: 'aanpassen' },
  { id: 'versions', address: 'versies' },
  { id: 'whatIf', address: 'wat-als' }
] as const

/** The office's regulation: to read, to change, its versions, and what it would ask of a complaint. */
export function PolicyPage() {
  const { t } = useTranslation()
  const { data, isLoading, refusals } = usePolicyVersions()
  const drafts = useDrafts()
  const now = useNow()
  const inForce = data && policyInForce(data, amsterdamDay(now))
  if (data && inForce && !drafts.isLoading) {
    return <PolicyParts versions={data} inForce={inForce} drafts={drafts.data ?? []} now={now} />
  }
  return <Page title={t('policy:title')}>{isLoading ? <LoadingState /> : <RefusalList refusals={refusals} />}</Page>
}

interface PartsProps {
  readonly versions: readonly Policy[]
  readonly inForce: Policy
  readonly drafts: readonly Draft[]
  readonly now: Instant
}

function PolicyParts({ versions, inForce, drafts, now }: PartsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const mayManage = useMay('manageOffice')
  const [search, setSearch] = useSearchParams()
  const latest = standingVersions(versions).at(-1) ?? inForce
  const editing = useEditing(latest, drafts)
  const { draft, kept } = editing
  // What is still being typed may lack what counting needs.
  const countable = draft !== null && loadPolicy(draft).ok ? draft : null
  const shown = parts.filter(({ id }) => id !== 'edit' || mayManage)
  const part = shown.find(({ address }) => address === search.get('deel')) ?? parts[0]
  const goTo = (address: string) => setSearch({ deel: address }, { replace: true })
  const edit = (next: Policy) => {
    editing.edit(next)
    goTo('aanpassen')
  }
  const { title, id, version, effectiveFrom } = inForce
  return (
    <Page
      title={t('policy:title')}
      intro={t('policy:intro', { title, id, version, day: formatDay(effectiveFrom, language) })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <DocumentButtons />
        {mayManage && (
          <FileButtons version={version} replacesChange={draft !== null || kept !== null} onImported={edit} />
        )}
      </Box>
      <Tabs
        value={part.address}
        onChange={(_event, address: string) => goTo(address)}
        aria-label={t('policy:title')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}
      >
        {shown.map((one) => (
          <Tab
            key={one.id}
            value={one.address}
            label={t(`policy:${one.id}.tab`)}
            id={`deel-${one.address}`}
            aria-controls="deel"
            sx={{ textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="deel" aria-labelledby={`deel-${part.address}`}>
        {part.id === 'read' && (
          <PolicyReading
            hasEvidence
            policy={inForce}
            onTake={mayManage ? (note) => edit(withStricterTerm(draft ?? kept?.policy ?? latest, note)) : undefined}
          />
        )}
        {part.id === 'edit' && kept && <KeptOffer kept={kept} onGoOn={editing.goOn} onDiscard={editing.clear} />}
        {part.id === 'edit' && !kept && <EditPart saved={latest} editing={editing} />}
        {part.id === 'versions' && <VersionsPart versions={versions} inForce={inForce} mayManage={mayManage} />}
        {part.id === 'whatIf' && <WhatIfPart versions={versions} draft={countable} now={now} />}
      </Box>
    </Page>
  )
}
