import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { LookedPart } from '../journal/index.ts'
import { PapersSection } from '../papers/index.ts'
import type { ActRequest } from './act-offers.ts'
import { BriefSection } from './brief-section.tsx'
import { FormSection } from './form-section.tsx'
import { GapsPanel } from './gaps-panel.tsx'
import { HistorySection } from './history-section.tsx'
import { GivenInspections } from './inspection/given-inspections.tsx'
import { LettersPanel } from './letters-panel.tsx'
import type { Shown } from './shown.ts'
import { TasksSection } from './tasks-section.tsx'
import { TimelineSection } from './timeline-section.tsx'
import { type DossierPart, dossierParts } from './use-dossier-address.ts'

interface Props {
  readonly view: DossierView
  readonly part: DossierPart
  readonly onPart: (part: DossierPart) => void
  readonly onAct: (request: ActRequest) => void
  readonly onWrite: (letter: string) => void
  readonly onShow: (shown: Shown) => void
  /** The files that are to be added. */
  readonly files: readonly File[]
  /** When they came, where that is known. */
  readonly filesCameAt: Instant | undefined
  readonly onFiles: (files: readonly File[]) => void
  readonly onDone: (act: ActId) => void
}

function Part({ part, view, onAct, onWrite, onShow, files, filesCameAt, onFiles, onDone }: Omit<Props, 'onPart'>) {
  switch (part) {
    case 'overview':
      return (
        <>
          <TimelineSection view={view} />
          <TasksSection view={view} onAct={onAct} />
          <BriefSection view={view} />
          <GapsPanel view={view} onAct={onAct} />
        </>
      )
    case 'form':
      return <FormSection view={view} onAct={onAct} />
    case 'course':
      return (
        <>
          <HistorySection view={view} />
          <LookedPart number={view.state.number} />
        </>
      )
    case 'papers':
      return <PapersSection view={view} chosen={files} cameAt={filesCameAt} onChosen={onFiles} onDone={onDone} />
    case 'letters':
      return (
        <>
          <LettersPanel view={view} onWrite={onWrite} onShow={onShow} />
          <GivenInspections view={view} onShow={onShow} />
        </>
      )
  }
}

/** The dossier part by part: the overview, the form, what happened, the files, the letters. */
export function DossierParts(props: Props) {
  const { t } = useTranslation()
  const { part, view, onPart } = props
  const offered = dossierParts.filter((id) => id !== 'letters' || view.policy.letters.length > 0)
  const shown = offered.includes(part) ? part : 'overview'
  return (
    <>
      <Tabs
        value={shown}
        onChange={(_event, chosen: DossierPart) => onPart(chosen)}
        variant="scrollable"
        aria-label={t('dossier:parts')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2.5 }}
      >
        {offered.map((id) => (
          <Tab
            key={id}
            value={id}
            id={`dossier-deel-${id}`}
            aria-controls="dossier-deel"
            label={t(`dossier:part.${id}`)}
            sx={{ textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="dossier-deel" aria-labelledby={`dossier-deel-${shown}`} key={shown}>
        <Part {...props} part={shown} />
      </Box>
    </>
  )
}
