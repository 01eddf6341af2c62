import type { EmotionCache } from '@emotion/react'
import { cleanup, configure, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, vi } from 'vitest'
import { createQueryClient } from '../../../renderer/api/query-client.ts'
import { createScreenTexts } from '../../../renderer/app/i18n.ts'
import { Providers } from '../../../renderer/app/providers.tsx'
import { createStyleCache } from '../../../renderer/app/theme/style-cache.ts'
import { openFakeOffice, type Answers, type FakeOffice } from './fake-office.ts'

/** A screen under test, with the office behind it and somebody at the keyboard. */
export interface Shown {
  readonly office: FakeOffice
  readonly user: UserEvent
  readonly container: HTMLElement
  /** Where the person is: `/dossiers/2026-0001`. */
  readonly path: () => string
}

interface Setting {
  readonly answers?: Answers
  /** Where the person starts, and the pattern of that address: `/dossiers/:number`. */
  readonly path?: string
  readonly route?: string
  readonly language?: 'nl' | 'en'
}

// A busy machine may be slow; only what never comes is a failure.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 8000 })

// jsdom lays nothing out, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined

afterEach(() => {
  cleanup()
  // Every screen brings its own styles; left behind, they make the next test slower and slower.
  document.head.replaceChildren()
  vi.unstubAllGlobals()
  localStorage.clear()
})

/** Shows an element inside all providers and a router; other addresses show "elders". */
export function renderScreen(element: ReactNode, setting: Setting = {}): Shown {
  const { answers = {}, path = '/', route = path, language = 'nl' } = setting
  const office = openFakeOffice(answers)
  const router = createMemoryRouter(
    [{ path: route, element }, ...(route === '*' ? [] : [{ path: '*', element: <p>elders</p> }])],
    {
      initialEntries: [path]
    }
  )
  const { container } = renderBare(<RouterProvider router={router} />, language)
  return { office, user: userEvent.setup({ delay: null }), container, path: () => router.state.location.pathname }
}

/** Only the styles that hide something: jsdom lays nothing out, and looks at every rule for each question about an element. */
function hidingStyles(): EmotionCache {
  const styles = createStyleCache(document)
  const insert = styles.sheet.insert.bind(styles.sheet)
  styles.sheet.insert = (rule) => {
    if (/visibility:\s*hidden|display:\s*none/.test(rule)) insert(rule)
  }
  return styles
}

/** Shows an element inside all providers, without a router and without an office. */
export function renderBare(element: ReactNode, language: 'nl' | 'en' = 'nl') {
  const services = {
    queries: createQueryClient(),
    texts: createScreenTexts(language),
    styles: hidingStyles()
  }
  return render(<Providers services={services}>{element}</Providers>)
}
