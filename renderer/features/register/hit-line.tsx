import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { Hit } from '../../../shared/search/hits.ts'

/** Where a dossier was found: the part of it, and the words around, with what was found marked. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation()
  return (
    <Box
      component="span"
      sx={{ color: 'text.secondary', '& mark': { bgcolor: 'tokens.warningTint', color: 'inherit' } }}
    >
      {t(`register:found.${hit.field}`)}:{' '}
      {hit.parts.map(({ text, isFound }, place) =>
        // The parts have no identity of their own but their place.
        isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
      )}
    </Box>
  )
}
