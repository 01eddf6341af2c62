import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { PageSheet } from './page-sheet.tsx'
import type { PdfPage } from './pdf-engine.ts'
import { fittingZoom } from './zoom.ts'

/** The pages as wide as there is room for. */
export function FittingPages({ pages }: { readonly pages: readonly PdfPage[] }) {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (room.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
  const zoom = fittingZoom(pages[0]?.width ?? 1, width)
  return (
    <Box ref={room} sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 2 }}>
      {width > 0 && pages.map((page) => <PageSheet key={page.number} page={page} total={pages.length} zoom={zoom} />)}
    </Box>
  )
}
