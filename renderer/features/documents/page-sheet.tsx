import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PdfPage } from './pdf-engine.ts'

/** The rules that pdf.js asks of a text layer: invisible words exactly over their picture. */
const textLayer = {
  position: 'absolute',
  inset: 0,
  overflow: 'clip',
  lineHeight: 1,
  textAlign: 'initial',
  transformOrigin: '0 0',
  colorScheme: 'only light',
  '--min-font-size': 1,
  '--text-scale-factor': 'calc(var(--total-scale-factor) * var(--min-font-size))',
  '--min-font-size-inv': 'calc(1 / var(--min-font-size))',
  '& :is(span, br)': {
    color: 'transparent',
    position: 'absolute',
    whiteSpace: 'pre',
    cursor: 'text',
    transformOrigin: '0% 0%'
  },
  '& > :not(.markedContent), & .markedContent span:not(.markedContent)': {
    '--font-height': 0,
    fontSize: 'calc(var(--text-scale-factor) * var(--font-height))',
    '--scale-x': 1,
    '--rotate': '0deg',
    transform: 'rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv))'
  },
  '& .markedContent': { display: 'contents' }
} as const

/** One page: its picture, and over it its words. */
export function PageSheet({
  page,
  total,
  zoom
}: {
  readonly page: PdfPage
  readonly total: number
  readonly zoom: number
}) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const words = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (canvas.current === null || words.current === null) return
    const drawing = page.draw(canvas.current, zoom)
    void page.layText(words.current, zoom).catch(() => undefined)
    return drawing.stop
  }, [page, zoom])

  const [width, height] = [Math.floor(page.width * zoom), Math.floor(page.height * zoom)]
  return (
    <Box
      role="group"
      aria-label={t('preview:pageOf', { page: page.number, total })}
      data-page={page.number}
      sx={{
        position: 'relative',
        flex: 'none',
        width,
        height,
        bgcolor: '#ffffff',
        border: 1,
        borderColor: 'divider',
        '--total-scale-factor': zoom,
        '--scale-round-x': '1px',
        '--scale-round-y': '1px'
      }}
    >
      <Box component="canvas" ref={canvas} aria-hidden sx={{ width, height, display: 'block' }} />
      <Box ref={words} sx={textLayer} />
    </Box>
  )
}
