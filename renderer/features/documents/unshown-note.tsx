import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'

/** So many words are named; of more there is only told how many. */
const named = 5

interface Props {
  readonly words: readonly string[]
}

/** Tells before printing which words show as boxes, because no font of the app has their characters. */
export function UnshownNote({ words }: Props) {
  const { t } = useTranslation()
  if (words.length === 0) return null
  const first = words.slice(0, named).map((word) => `“${word}”`)
  const rest = words.length - first.length
  return (
    <Alert severity="warning" role="status">
      {t('preview:unshown', { words: first.join(', ') })}
      {rest > 0 && ` ${t('preview:unshownMore', { count: rest })}`}
    </Alert>
  )
}
