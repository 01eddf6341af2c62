import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { RefusalCode } from '../../../shared/refusal-codes.ts'
import type { Refusal } from '../../../shared/result.ts'
import { type DossierNumber, isDossierNumber, readNumber } from '../../../shared/domain/dossier/number.ts'
import { momentOf } from '../../../shared/domain/form/values.ts'
import { useDossier } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { sizes } from '../../ui/sizes.ts'
import { DocumentPreview } from '../documents/index.ts'
import { mayAddPapers, paperTray, useFileDrop } from '../papers/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { type Done, DoneBar } from './done-bar.tsx'
import { DestructionDialog } from './destruction-dialog.tsx'
import { DossierHead } from './dossier-head.tsx'
import { DossierParts } from './dossier-parts.tsx'
import { GiveUp } from './give-up.tsx'
import { LostNotice } from './lost-notice.tsx'
import { LetterSheet } from './letter/letter-sheet.tsx'
import type { Shown } from './shown.ts'
import { useDossierAddress } from './use-dossier-address.ts'

/** Why there is no dossier to show, without anything being wrong with a file. */
const notHere: ReadonlySet<RefusalCode> = new Set([
  'act.notYourDossier',
  'register.dossierMissing',
  'register.dossierUnknown',
  'register.dossierDestroyed',
  'register.dossierLost',
  'register.dossierAfterBackup',
  'register.noNumber'
])

/** The dossier of the number in the address, however it was typed or scanned: `klachtenboek:2026-0012` too. */
export function DossierPage() {
  const { number = '' } = useParams()
  const { search } = useLocation()
  const read = readNumber(number)
  if (read === null) return <NoDossier number={number} refusals={[{ code: 'register.noNumber', params: { number } }]} />
  if (read !== number) return <Navigate to={{ pathname: `/dossiers/${read}`, search }} replace />
  return <NumberedDossier number={read} />
}

/** One dossier: who complains of what, where it stands, what comes next, and all that is kept of it. */
function NumberedDossier({ number }: { readonly number: DossierNumber }) {
  const { t } = useTranslation()
  const { data: view, refusals, isLoading } = useDossier(number)
  if (view !== undefined) return <Dossier key={number} view={view} />
  if (refusals.length > 0) return <NoDossier number={number} refusals={refusals} />
  return (
    <Page title={t('dossier:title', { number })}>{isLoading && <LoadingState label={t('dossier:loading')} />}</Page>
  )
}

interface NoDossierProps {
  readonly number: string
  readonly refusals: readonly Refusal[]
}

/** That there is nothing to show at this number, or nothing for this reader; a file that cannot be read asks for more. */
function NoDossier({ number, refusals }: NoDossierProps) {
  const { t } = useTranslation()
  const mayManage = useMay('manageOffice')
  const isMissing = refusals.some(({ code }) => code === 'register.dossierMissing')
  const isDamaged = refusals.every(({ code }) => code === 'register.damaged')
  const isElsewhere = refusals.every(({ code }) => notHere.has(code))
  return (
    <Page title={t('dossier:title', { number })}>
      <RefusalList refusals={refusals} title={t(isElsewhere ? 'dossier:notHere' : 'dossier:damaged')} />
      {!isElsewhere && <p>{t('dossier:damagedHelp')}</p>}
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button component={Link} to="/register" variant="outlined">
          {t('dossier:back')}
        </Button>
        {(isMissing || isDamaged) && isDossierNumber(number) && mayManage && (
          <GiveUp number={number} isDamaged={isDamaged} />
        )}
      </Stack>
    </Page>
  )
}

function wasJustRegistered(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'registered' in state
}

function Dossier({ view }: { readonly view: DossierView }) {
  const location = useLocation()
  const navigate = useNavigate()
  const { part, show, request, open, close, letter, write, explains, explain } = useDossierAddress()
  const [done, setDone] = useState<Done | null>(wasJustRegistered(location.state) ? { kind: 'registered' } : null)
  const [turn, setTurn] = useState(0)
  const [shown, setShown] = useState<Shown | null>(null)
  const { number } = view.state
  // What was chosen at the intake waits under the number that the complaint got.
  const [files, setFiles] = useState(() => paperTray.of(number))
  const cameAt = paperTray.of(number).length > 0 ? momentOf(view.state.values, 'receivedAt') : undefined
  const isFree = request === null && letter === null && shown === null && files.length === 0
  useFileDrop(isFree && mayAddPapers(view), (dropped) => {
    choose(dropped)
    show('papers')
  })

  function choose(next: readonly File[]): void {
    paperTray.clear(number)
    setFiles(next)
  }

  function tell(what: Done): void {
    setDone(what)
    setTurn(turn + 1)
  }

  function dismiss(): void {
    setDone(null)
    void navigate({ pathname: location.pathname, search: location.search }, { replace: true, state: null })
  }

  return (
    <Box sx={{ maxWidth: sizes.page, mx: 'auto' }}>
      <LostNotice view={view} />
      <DossierHead
        view={view}
        isRead={request !== null}
        onAct={open}
        onViewWhole={() => setShown({ request: { kind: 'whole-dossier', number } })}
        onViewForm={() => setShown({ request: { kind: 'form', number } })}
        onExplainDestruction={() => explain('vernietigen')}
      />
      <DossierParts
        view={view}
        part={part}
        onPart={show}
        onAct={open}
        onWrite={write}
        onShow={setShown}
        files={files}
        filesCameAt={cameAt}
        onFiles={choose}
        onDone={(act) => tell({ kind: 'act', act })}
      />
      {request !== null && (
        <ActDialog
          key={`${request.act}${request.field ?? ''}`}
          request={request}
          view={view}
          onAct={open}
          onClose={close}
          onDone={() => {
            tell({ kind: 'act', act: request.act })
            close()
          }}
        />
      )}
      {letter !== null && (
        <LetterSheet
          key={letter}
          view={view}
          id={letter}
          onAct={open}
          onClose={() => write(null)}
          onDone={(act) => {
            tell({ kind: 'act', act })
            write(null)
          }}
        />
      )}
      {done !== null && (
        <DoneBar
          key={turn}
          view={view}
          done={done}
          onWrite={write}
          onUndone={(undo) => tell({ kind: 'undone', ...undo })}
          onDismiss={dismiss}
        />
      )}
      {explains === 'vernietigen' && <DestructionDialog view={view} onClose={() => explain(null)} />}
      {shown !== null && <DocumentPreview {...shown} onClose={() => setShown(null)} />}
    </Box>
  )
}
