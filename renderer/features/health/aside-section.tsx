import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AsideThing } from '../../../shared/contract/health.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { useAside } from '../../api/use-health.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { numbersIn } from './numbers-in.ts'
import { RemoveAside } from './remove-aside.tsx'

function whatIs(t: Translate, { isOffice, dossiers, drafts, files }: AsideThing): string {
  if (isOffice) return t('health:aside.office', { count: dossiers.length })
  if (dossiers.length > 0) return t('health:aside.dossiers', { count: dossiers.length, numbers: numbersIn(dossiers) })
  return drafts > 0 ? t('health:aside.drafts', { count: drafts }) : t('health:aside.files', { count: files })
}

/** What was set aside, and when; who manages the office may remove it. Nothing is shown where nothing was. */
export function AsideSection({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data = [], refusals, retry } = useAside()
  const [chosen, setChosen] = useState<AsideThing | null>(null)
  if (data.length === 0 && refusals.length === 0) return null
  return (
    <Section title={t('health:aside.title')} description={t('health:aside.intro')}>
      <RefusalList refusals={refusals} title={t('health:aside.notRead')} />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {data.map((thing) => (
          <Box component="li" key={thing.name} sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <Box sx={{ flex: '1 1 20rem' }}>
              <Typography>{whatIs(t, thing)}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {thing.at === null ? thing.name : t('health:aside.at', { at: thing.at })} ·{' '}
                {describeSize(thing.bytes, language)}
              </Typography>
            </Box>
            <Button
              variant="outlined"
              color="error"
              aria-label={t('health:aside.removeWhat', { what: whatIs(t, thing) })}
              onClick={() => setChosen(thing)}
            >
              {t('health:aside.remove')}
            </Button>
          </Box>
        ))}
      </Box>
      {chosen !== null && (
        <RemoveAside
          thing={chosen}
          what={whatIs(t, chosen)}
          onClose={() => setChosen(null)}
          onRemoved={() => {
            setChosen(null)
            retry()
            onRemoved()
          }}
        />
      )}
    </Section>
  )
}
