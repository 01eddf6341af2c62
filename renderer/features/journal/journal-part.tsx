import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { filterOf, nothingChosen } from './chosen.ts'
import { JournalFilterBar } from './journal-filter-bar.tsx'
import { JournalPages } from './journal-pages.tsx'

/** The journal: who did what, to look through and to save (EW-4.4). */
export function JournalPart() {
  const { t } = useTranslation()
  const [chosen, choose] = useState(nothingChosen)
  const saving = useSend('journal.export')
  const [path, setPath] = useState<string | null>(null)
  const filter = filterOf(chosen)

  async function save(): Promise<void> {
    setPath(null)
    const saved = await saving.send(filter)
    if (saved.ok) setPath(saved.value.path)
  }

  return (
    <Section
      title={t('journal:title')}
      description={t('journal:intro')}
      actions={
        <Button variant="outlined" color="inherit" disabled={saving.isSending} onClick={() => void save()}>
          {t('journal:save')}
        </Button>
      }
    >
      <RefusalList refusals={saving.refusals} title={t('journal:notSaved')} />
      {path !== null && (
        <Alert severity="success" role="status" sx={{ mb: 2 }}>
          {t('journal:saved', { path })}
        </Alert>
      )}
      <JournalFilterBar chosen={chosen} onChoose={choose} />
      <JournalPages key={JSON.stringify(filter)} filter={filter} label={t('journal:title')} none={t('journal:none')} />
    </Section>
  )
}
