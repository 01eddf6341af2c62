import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** So many numbers are named. */
const named = 5

/** Numbers as a text: all of a few, and of more the first ones and how many others. */
export function useNumbers(): (numbers: readonly DossierNumber[]) => string {
  const { t } = useTranslation()
  return (numbers) => {
    const first = numbers.slice(0, named).join(', ')
    return numbers.length <= named ? first : t('restore:inside.more', { numbers: first, count: numbers.length - named })
  }
}
