import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../../shared/contract/dossiers.ts'
import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { inspectionIn } from '../../../../shared/domain/dossier/kept-inspection.ts'
import { standingEvents } from '../../../../shared/domain/dossier/standing.ts'
import { textOf } from '../../../../shared/domain/form/values.ts'
import { Section } from '../../../ui/section.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { Shown } from '../shown.ts'

interface Props {
  readonly view: DossierView
  readonly onShow: (shown: Shown) => void
}

/** The inspections that were given, each as it was given (GC-2.1c); nothing where there was none. */
export function GivenInspections({ view, onShow }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const given = standingEvents(view.events).filter((event) => inspectionIn(event) !== null)
  if (given.length === 0) return null
  return (
    <Section title={t('dossier:inspection.given')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {given.map(({ seq, at, details }) => {
          const what = { name: textOf(details, 'shownTo'), moment: formatInstant(at, language) }
          return (
            <Box
              component="li"
              key={seq}
              sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}
            >
              <Typography variant="body2">{t('dossier:inspection.to', what)}</Typography>
              <Button
                size="small"
                aria-label={t('dossier:inspection.viewOf', what)}
                onClick={() => onShow({ request: { kind: 'inspection', number: view.state.number, given: seq } })}
              >
                {t('dossier:inspection.view')}
              </Button>
            </Box>
          )
        })}
      </Box>
    </Section>
  )
}
