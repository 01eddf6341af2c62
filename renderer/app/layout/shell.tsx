import Box from '@mui/material/Box'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { ActionBarPlace } from '../../ui/action-bar.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { SideSlot } from '../../ui/side-sheet.tsx'
import { lowWindow, narrowWindow, sizes } from '../../ui/sizes.ts'
import { ClockQuestion } from './clock-question.tsx'
import { DropNotice } from './drop-notice.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { SkipLink } from './skip-link.tsx'
import { useActivity } from './use-activity.ts'
import { useFocusInSight } from './use-focus-in-sight.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Beside the screen; below it in a window that is too narrow for two columns of text. */
const besideScreen = {
  gridColumn: 3,
  gridRow: '2 / -1',
  minHeight: 0,
  width: 'min(44vw, 680px)',
  '&:empty': { display: 'none' },
  [narrowWindow]: { width: '48vw' },
  '@media (max-width: 759px)': { gridColumn: 2, gridRow: 'auto', width: 'auto', height: '56vh' }
} as const

/** The frame around every screen of the office at work. */
export function Shell() {
  const main = useRef<HTMLElement>(null)
  const [beside, setBeside] = useState<HTMLElement | null>(null)
  const [barPlace, setBarPlace] = useState<HTMLElement | null>(null)
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const shownPath = useRef(pathname)
  useActivity()
  useFocusInSight()
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
        gridTemplateColumns: `${sizes.navigation}px minmax(0, 1fr) auto`,
        gridTemplateRows: `${sizes.header}px minmax(0, 1fr) auto`,
        height: '100vh',
        [narrowWindow]: { gridTemplateColumns: `${sizes.rail}px minmax(0, 1fr) auto` },
        [lowWindow]: { gridTemplateRows: `${sizes.headerLow}px minmax(0, 1fr) auto` }
      }}
    >
      <SkipLink onSkip={() => main.current?.focus()} />
      <DropNotice />
      <Header />
      <Navigation />
      <ActionBarPlace value={barPlace}>
        <Box
          component="main"
          id="inhoud"
          ref={main}
          tabIndex={-1}
          sx={{
            overflow: 'auto',
            px: 4,
            py: 3,
            containerType: 'inline-size',
            scrollPaddingBlock: 24,
            [lowWindow]: { px: 3, py: 2 }
          }}
        >
          <SideSlot value={beside}>
            <ClockQuestion />
            <Suspense fallback={<LoadingState />}>
              <Outlet />
            </Suspense>
          </SideSlot>
        </Box>
      </ActionBarPlace>
      <Box
        component="section"
        aria-label={t('shell:actions')}
        ref={setBarPlace}
        sx={{ gridColumn: 2, '&:empty': { display: 'none' } }}
      />
      <Box ref={setBeside} sx={besideScreen} />
    </Box>
  )
}
