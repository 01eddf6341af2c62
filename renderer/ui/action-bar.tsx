import Paper from '@mui/material/Paper'
import { createContext, useContext, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { lowWindow } from './sizes.ts'

/** The place below the screen where its bar goes; null where there is none, as in a dialog: the bar then stands in the text. */
export const ActionBarPlace = createContext<HTMLElement | null>(null)

/** The buttons of a screen, always in sight below it: beside what scrolls, so that they never cover any of it. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const place = useContext(ActionBarPlace)
  const bar = (
    <Paper
      variant="outlined"
      square
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        px: 4,
        py: 1.5,
        borderWidth: '1px 0 0',
        [lowWindow]: { py: 0.75, px: 3 }
      }}
    >
      {children}
    </Paper>
  )
  return place ? createPortal(bar, place) : bar
}
