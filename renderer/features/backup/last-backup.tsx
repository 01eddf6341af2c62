import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { MadeBackup } from '../../../shared/domain/office/backup.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { Facts } from '../../ui/facts.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** The last good backup: when, where, how many dossiers and how large. */
export function LastBackup({ last }: { readonly last: MadeBackup }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [size, moved] = [describeSize(last.bytes, language), describeSize(last.moved, language)]
  return (
    <Facts
      title={t('backup:last')}
      facts={[
        { label: t('backup:last.at'), value: formatInstant(last.at, language) },
        { label: t('backup:last.folder'), value: last.folder },
        { label: t('backup:last.dossiers'), value: String(last.dossiers) },
        { label: t('backup:last.bytes'), value: t('backup:last.size', { size, moved }) }
      ]}
    />
  )
}
