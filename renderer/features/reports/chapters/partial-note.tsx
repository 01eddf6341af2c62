import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'

/** Says that the words of some dossiers are left out, for whom they are none of their business (EW-4.4). */
export function PartialNote({ isPartial }: { readonly isPartial: boolean }) {
  const { t } = useTranslation()
  return isPartial ? <Typography sx={{ mt: 1, color: 'text.secondary' }}>{t('reports:partial')}</Typography> : null
}
