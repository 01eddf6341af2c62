import { CacheProvider, type EmotionCache } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { enGB } from 'date-fns/locale/en-GB'
import { nl } from 'date-fns/locale/nl'
import type { i18n } from 'i18next'
import { useEffect, useMemo, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Preferences } from '../../shared/domain/office/preferences.ts'
import { forgetAtLock } from '../api/forget-at-lock.ts'
import { followAnswers } from '../api/follow-answers.ts'
import { useAppState } from '../api/queries.ts'
import { themeFor, type Scheme } from './theme/theme.ts'

/** What the whole screen needs, made once per window (or per test). */
export interface Services {
  readonly queries: QueryClient
  readonly texts: i18n
  readonly styles: EmotionCache
}

const dateLocales = { nl, en: enGB } as const
const beforeAnswer: Pick<Preferences, 'language' | 'theme'> = { language: 'nl', theme: 'system' }

/** Puts answers, texts, theme and dates around the screen, in the language and look this PC prefers. */
export function Providers({ services, children }: { readonly services: Services; readonly children: ReactNode }) {
  const { queries } = services
  useEffect(() => followAnswers(queries), [queries])
  useEffect(() => forgetAtLock(queries), [queries])
  return (
    <CacheProvider value={services.styles}>
      <QueryClientProvider client={queries}>
        <I18nextProvider i18n={services.texts}>
          <Appearance texts={services.texts}>{children}</Appearance>
        </I18nextProvider>
      </QueryClientProvider>
    </CacheProvider>
  )
}

/** The look to show: the one that was chosen, or what the computer asks for. */
function useScheme(chosen: Preferences['theme']): Scheme {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true })
  if (chosen !== 'system') return chosen
  return systemIsDark ? 'dark' : 'light'
}

function Appearance({ texts, children }: { readonly texts: i18n; readonly children: ReactNode }) {
  const { language, theme } = useAppState().data?.preferences ?? beforeAnswer
  const scheme = useScheme(theme)
  const look = useMemo(() => themeFor(scheme, language), [scheme, language])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.style.colorScheme = scheme
    void texts.changeLanguage(language)
  }, [texts, language, scheme])
  return (
    <ThemeProvider theme={look}>
      <CssBaseline />
      <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={dateLocales[language]}>
        {children}
      </LocalizationProvider>
    </ThemeProvider>
  )
}
