import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { clampedTo } from './clamped.ts'

/** Text over two lines at the most; what does not fit is told in full when pointed at. */
export function TwoLines({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={{ ...clampedTo(2), whiteSpace: 'normal', lineHeight: 1.4 }}>
      {children}
    </Box>
  )
}
