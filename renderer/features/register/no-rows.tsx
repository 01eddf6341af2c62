import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Said in the table when the words and filters leave nothing. */
export function NoRows() {
  const { t } = useTranslation()
  return <EmptyState title={t('register:none.title')} text={t('register:none.text')} />
}
