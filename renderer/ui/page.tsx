import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLayoutEffect, type ReactNode } from 'react'
import { sizes } from './sizes.ts'

interface Props {
  readonly title: string
  /** In the window's title bar, when that is to be shorter or longer than the heading. */
  readonly windowTitle?: string
  /** A sentence under the heading. */
  readonly intro?: ReactNode
  /** Buttons beside the heading. */
  readonly actions?: ReactNode
  /** `full` takes the window's width, for tables. */
  readonly width?: 'form' | 'page' | 'full'
  readonly children: ReactNode
}

const widths = { form: sizes.form, page: sizes.page, full: 'none' } as const

/** A screen: one heading of the first level, its buttons, and the window's title. */
export function Page({ title, windowTitle, intro, actions, width = 'page', children }: Props) {
  useWindowTitle(windowTitle ?? title)
  return (
    <Box sx={{ maxWidth: widths[width], mx: 'auto' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap', mb: 3 }}>
        <Box sx={{ flex: 1, minWidth: 260 }}>
          <Typography variant="h1">{title}</Typography>
          {intro && (
            <Typography component="div" sx={{ color: 'text.secondary', mt: 0.5, maxWidth: 720 }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  )
}

/** Sets the window’s title together with the screen that it names, so that no screen stands under the title of another. */
export function useWindowTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = `${title} · Klachtenboek`
  }, [title])
}
