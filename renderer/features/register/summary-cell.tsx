import Box from '@mui/material/Box'
import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hit } from '../../../shared/search/hits.ts'
import { useHit } from '../../api/use-search.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** What is looked for, for the lines of the table; empty while nothing is. */
export const SearchedWords = createContext('')

interface Props {
  readonly number: DossierNumber
  readonly summary: string
}

/** What a dossier is about; while something is looked for, on one line, with where it was found under it. */
export function SummaryCell({ number, summary }: Props) {
  const words = use(SearchedWords)
  return words === '' ? (
    <TwoLines>{summary}</TwoLines>
  ) : (
    <FoundSummary words={words} number={number} summary={summary} />
  )
}

function FoundSummary({ words, number, summary }: Props & { readonly words: string }) {
  const hit = useHit(words, number)
  if (!hit || hit.field === 'summary') return <TwoLines>{summary}</TwoLines>
  return (
    <Box
      sx={{
        minWidth: 0,
        lineHeight: 1.4,
        '& > span': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' }
      }}
    >
      <span>{summary}</span>
      <MarkedHit hit={hit} />
    </Box>
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
