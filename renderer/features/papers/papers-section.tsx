import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { useSend } from '../../api/use-call.ts'
import { useFreshNow } from '../../ui/form/use-fresh-now.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { AddPapers } from './add-papers.tsx'
import { ChoosePapers } from './choose-papers.tsx'
import { OpenElsewhere } from './open-elsewhere.tsx'
import { type PaperFacts, papersOf } from './paper-facts.ts'
import { PaperRow } from './paper-row.tsx'
import { PaperView } from './paper-view.tsx'
import { RemovePaper } from './remove-paper.tsx'

/** What is being done with a file. */
type Doing = { readonly what: 'view' | 'remove' | 'saveDangerous' | 'open'; readonly paper: PaperFacts } | null

interface Props {
  readonly view: DossierView
  /** The files that are to be added. */
  readonly chosen: readonly File[]
  readonly onChosen: (files: readonly File[]) => void
  /** When they came, where that is known. */
  readonly cameAt?: Instant | undefined
  /** Hears what was done. */
  readonly onDone: (act: ActId) => void
}

function mayDo({ acts }: DossierView, act: ActId): boolean {
  return acts.some((offered) => offered.act === act && offered.reasons.length === 0)
}

/** Whether this person may add files to a dossier. */
export function mayAddPapers(view: DossierView): boolean {
  return mayDo(view, 'keepFile')
}

/** The files of a dossier: to add, look at, save and remove. */
export function PapersSection({ view, chosen, cameAt, onChosen, onDone }: Props) {
  const { t } = useTranslation()
  const now = useFreshNow()
  const [doing, setDoing] = useState<Doing>(null)
  const [savedTo, setSavedTo] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const saving = useSend('papers.saveAs')
  const { number } = view.state
  const [mayAdd, mayRemove] = [mayAddPapers(view), mayDo(view, 'removeFile')]
  const papers = papersOf(view.events)

  async function save({ id }: PaperFacts): Promise<void> {
    setDoing(null)
    const saved = await saving.send({ number, file: id })
    setSavedTo(saved.ok ? saved.value.path : null)
  }

  const askToSave = (paper: PaperFacts): void => {
    if (paper.handling === 'dangerous') setDoing({ what: 'saveDangerous', paper })
    else void save(paper)
  }

  return (
    <Section
      title={t('papers:title')}
      description={t(mayAdd ? 'papers:lead' : 'papers:leadReading')}
      actions={mayAdd && <ChoosePapers onChosen={onChosen} />}
    >
      <RefusalList refusals={saving.refusals} title={t('papers:notSaved')} />
      {savedTo !== null && (
        <Alert severity="success" role="status" sx={{ mb: 2 }} onClose={() => setSavedTo(null)}>
          {t('papers:savedTo', { path: savedTo })}
        </Alert>
      )}
      {opened !== null && (
        <Alert severity="success" role="status" sx={{ mb: 2 }} onClose={() => setOpened(null)}>
          {t('papers:elsewhereOpened', { name: opened })}
        </Alert>
      )}
      {papers.length === 0 && <Typography color="text.secondary">{t('papers:none')}</Typography>}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers.map((paper) => (
          <PaperRow
            key={paper.id}
            paper={paper}
            policy={view.policy}
            onView={() => setDoing({ what: 'view', paper })}
            onSave={() => askToSave(paper)}
            onOpen={() => setDoing({ what: 'open', paper })}
            onRemove={mayRemove ? () => setDoing({ what: 'remove', paper }) : undefined}
          />
        ))}
      </Stack>
      {chosen.length > 0 && now !== null && (
        <AddPapers
          view={view}
          files={chosen}
          now={now}
          cameAt={cameAt}
          onAdded={() => {
            onChosen([])
            onDone('keepFile')
          }}
          onClose={() => onChosen([])}
        />
      )}
      {doing?.what === 'view' && (
        <PaperView
          number={number}
          paper={doing.paper}
          onSave={() => void save(doing.paper)}
          onOpen={() => setDoing({ what: 'open', paper: doing.paper })}
          onClose={() => setDoing(null)}
        />
      )}
      {doing?.what === 'open' && (
        <OpenElsewhere
          number={number}
          paper={doing.paper}
          onOpened={() => {
            setOpened(doing.paper.name)
            setDoing(null)
          }}
          onClose={() => setDoing(null)}
        />
      )}
      {doing?.what === 'remove' && (
        <RemovePaper
          number={number}
          paper={doing.paper}
          onRemoved={() => {
            setDoing(null)
            onDone('removeFile')
          }}
          onClose={() => setDoing(null)}
        />
      )}
      <ConfirmDialog
        open={doing?.what === 'saveDangerous'}
        danger
        title={t('papers:saveDangerous', { name: doing?.paper.name ?? '' })}
        text={t('papers:saveDangerousText')}
        confirm={t('papers:saveAnyway')}
        onConfirm={() => doing !== null && void save(doing.paper)}
        onCancel={() => setDoing(null)}
      />
    </Section>
  )
}
