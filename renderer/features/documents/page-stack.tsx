import Box from '@mui/material/Box'
import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { PageSheet } from './page-sheet.tsx'
import type { PdfPage } from './pdf-engine.ts'

/** The page of which most is in sight: the last one that begins above the middle. */
function pageInSight(stack: HTMLElement): number {
  const middle = stack.scrollTop + stack.clientHeight / 2
  const sheets = [...stack.querySelectorAll<HTMLElement>('[data-page]')]
  const sheet = sheets.findLast(({ offsetTop }) => offsetTop <= middle)
  return Number(sheet?.dataset['page'] ?? 1)
}

/** Brings a page to the top of the stack. */
export function showPage(stack: HTMLElement | null, page: number): void {
  const sheet = stack?.querySelector<HTMLElement>(`[data-page="${String(page)}"]`)
  stack?.scrollTo({ top: (sheet?.offsetTop ?? 0) - 16 })
}

/** All pages under each other, to scroll through with mouse or keys. */
export function PageStack(props: {
  readonly stack: RefObject<HTMLDivElement | null>
  readonly pages: readonly PdfPage[]
  readonly zoom: number
  readonly onPage: (page: number) => void
}) {
  const { t } = useTranslation()
  const { stack, pages, zoom, onPage } = props
  useEffect(() => stack.current?.focus(), [stack])
  return (
    <Box
      ref={stack}
      role="region"
      aria-label={t('preview:pages')}
      tabIndex={0}
      onScroll={({ currentTarget }) => onPage(pageInSight(currentTarget))}
      sx={{
        position: 'relative',
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        bgcolor: 'tokens.sunken',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'safe center',
        gap: 2,
        p: 2
      }}
    >
      {pages.map((page) => (
        <PageSheet key={page.number} page={page} total={pages.length} zoom={zoom} />
      ))}
    </Box>
  )
}
