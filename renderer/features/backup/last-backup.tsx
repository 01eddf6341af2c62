import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { MadeBackup } from '../../../shared/domain/office/backup.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** The last good backup: when, where, how many dossiers and how large. */
export function LastBackup({ last }: { readonly last: MadeBackup }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const heading = useId()
  const [size, moved] = [describeSize(last.bytes, language), describeSize(last.moved, language)]
  const lines = [
    ['at', formatInstant(last.at, language)],
    ['folder', last.folder],
    ['dossiers', String(last.dossiers)],
    ['bytes', t('backup:last.size', { size, moved })]
  ] as const
  return (
    <>
      <Typography variant="h3" id={heading} sx={{ mb: 1 }}>
        {t('backup:last')}
      </Typography>
      <Box
        component="dl"
        aria-labelledby={heading}
        sx={{ display: 'grid', gridTemplateColumns: '120px 1fr', rowGap: 0.5, m: 0 }}
      >
        {lines.map(([name, text]) => (
          <Fragment key={name}>
            <Typography component="dt" sx={{ color: 'text.secondary' }}>
              {t(`backup:last.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
              {text}
            </Typography>
          </Fragment>
        ))}
      </Box>
    </>
  )
}
