import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { RegulationChapter } from '../../../../shared/papers/regulation/regulation.ts'

interface Props {
  readonly chapters: readonly RegulationChapter[]
  readonly idOf: (chapter: string) => string
}

/** Goes to a heading on this screen; the address of the screen stays as it is. */
function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** The table of contents, which stays in sight beside the text. */
export function RegulationContents({ chapters, idOf }: Props) {
  const { t } = useTranslation()
  return (
    <Box
      component="nav"
      aria-label={t('regulation:contents')}
      sx={{ position: 'sticky', top: 16, maxHeight: 'calc(100vh - 120px)', overflow: 'auto' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
        {t('regulation:contents')}
      </Typography>
      <Box component="ol" lang="nl" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {chapters.map(({ id, title }, index) => (
          <li key={id}>
            <Link
              component="button"
              type="button"
              variant="body2"
              underline="hover"
              onClick={() => goTo(idOf(id))}
              sx={{ textAlign: 'left' }}
            >
              {`${String(index + 1)}. ${title}`}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  )
}
