import Box from '@mui/material/Box'
import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hit } from '../../../shared/search/hits.ts'
import { useHit } from '../../api/use-search.ts'

/** What is looked for, for the lines of the table; empty while nothing is. */
export const SearchedWords = createContext('')

/** Where a dossier was found, when its summary does not show it. */
export function HitLine({ number }: { readonly number: string }) {
  const words = use(SearchedWords)
  return words === '' ? null : <HitOf words={words} number={number} />
}

function HitOf({ words, number }: { readonly words: string; readonly number: string }) {
  const hit = useHit(words, number)
  if (!hit || hit.field === 'summary') return null
  return (
    <>
      <br />
      <MarkedHit hit={hit} />
    </>
  )
}

/** The part of the dossier, and the words around, with what was found marked. */
function MarkedHit({ hit }: { readonly hit: Hit }) {
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
