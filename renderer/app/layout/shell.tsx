import Box from '@mui/material/Box'
import { Suspense, useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { LoadingState } from '../../ui/loading-state.tsx'
import { sizes } from '../../ui/sizes.ts'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { SkipLink } from './skip-link.tsx'
import { useActivity } from './use-activity.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** The frame around every screen of the office at work. */
export function Shell() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shownPath = useRef(pathname)
  useActivity()
  useShortcuts()
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus()
  }, [])
  useEffect(() => {
    if (shownPath.current === pathname) return
    shownPath.current = pathname
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
    main.current?.scrollTo({ top: 0 })
  }, [pathname])
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: `${sizes.navigation}px minmax(0, 1fr)`,
        gridTemplateRows: `${sizes.header}px minmax(0, 1fr)`,
        height: '100vh'
      }}
    >
      <SkipLink onSkip={() => main.current?.focus()} />
      <Header />
      <Navigation />
      <Box component="main" id="inhoud" ref={main} tabIndex={-1} sx={{ overflow: 'auto', px: 4, py: 3 }}>
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </Box>
    </Box>
  )
}
