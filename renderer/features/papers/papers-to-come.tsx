import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { AddedRow } from './added-row.tsx'
import { ChoosePapers } from './choose-papers.tsx'
import { paperTray, useLyingFiles } from './paper-tray.ts'

/** The files that come into the dossier of a complaint once it is registered. */
export function PapersToCome({ trayKey }: { readonly trayKey: string }) {
  const { t } = useTranslation()
  const files = useLyingFiles(trayKey)
  return (
    <Section
      title={t('papers:toCome')}
      description={t(files.length === 0 ? 'papers:toComeLead' : 'papers:toComeNote')}
      actions={<ChoosePapers onChosen={(chosen) => paperTray.add(trayKey, chosen)} isSecond />}
    >
      <Stack component="ul" aria-label={t('papers:chosen')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files.map((file, index) => (
          <AddedRow
            key={`${String(index)} ${file.name}`}
            added={{ file, state: 'waiting', part: 0, refusals: [] }}
            onLeaveOut={() => paperTray.remove(trayKey, file)}
          />
        ))}
      </Stack>
    </Section>
  )
}
