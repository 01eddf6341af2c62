import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { MadeBackup } from '../../../shared/domain/office/backup.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** The last good backup: when, where, how many dossiers and how large. */
export function LastBackup({ last }: { readonly last: MadeBackup }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [size, moved] = [describeSize(last.bytes, language), describeSize(last.moved, language)]
  return (
    <FactList
      title={t('backup:last')}
      facts={[
        { name: t('backup:last.at'), text: formatInstant(last.at, language) },
        { name: t('backup:last.folder'), text: last.folder },
        { name: t('backup:last.dossiers'), text: String(last.dossiers) },
        { name: t('backup:last.bytes'), text: t('backup:last.size', { size, moved }) }
      ]}
    />
  )
}
