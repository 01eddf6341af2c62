import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Text over two lines at the most; what does not fit is told in full when pointed at. */
export function TwoLines({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: '2',
        overflow: 'hidden',
        whiteSpace: 'normal',
        overflowWrap: 'anywhere',
        lineHeight: 1.4
      }}
    >
      {children}
    </Box>
  )
}
