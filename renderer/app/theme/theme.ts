import { createTheme, type Theme } from '@mui/material/styles'
import { enUS as coreEnglish, nlNL as coreDutch } from '@mui/material/locale'
import { enUS as pickersEnglish, nlNL as pickersDutch } from '@mui/x-date-pickers/locales'
import type { Language } from '../../../shared/i18n/texts.ts'
import { componentsFor } from './components.ts'
import { darkTokens, lightTokens, type ColourTokens } from './tokens.ts'

/** Which of the two looks is shown. */
export type Scheme = 'light' | 'dark'

const tokensOf: Readonly<Record<Scheme, ColourTokens>> = { light: lightTokens, dark: darkTokens }
const localesOf = { nl: [coreDutch, pickersDutch], en: [coreEnglish, pickersEnglish] } as const

function paletteOf(scheme: Scheme, tokens: ColourTokens) {
  return {
    mode: scheme,
    background: { default: tokens.paper, paper: tokens.surface },
    text: { primary: tokens.ink, secondary: tokens.inkSoft, disabled: tokens.inkDisabled },
    divider: tokens.line,
    primary: { main: tokens.accent, dark: tokens.accentStrong, contrastText: tokens.onAccent },
    error: { main: tokens.danger },
    warning: { main: tokens.warning },
    success: { main: tokens.success },
    info: { main: tokens.info },
    tokens
  }
}

const typography = {
  fontFamily: '"Inter", system-ui, "Segoe UI", sans-serif',
  fontSize: 14,
  h1: { fontSize: '1.625rem', fontWeight: 600, lineHeight: 1.25, letterSpacing: '-0.015em' },
  h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.35, letterSpacing: '-0.005em' },
  h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
  h4: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
  body2: { lineHeight: 1.5 }
}

/** The theme for a look and a language; `theme.palette.tokens` holds the colours by their meaning. */
export function themeFor(scheme: Scheme, language: Language): Theme {
  const tokens = tokensOf[scheme]
  const [core, pickers] = localesOf[language]
  return createTheme(
    {
      palette: paletteOf(scheme, tokens),
      shape: { borderRadius: 8 },
      typography,
      components: componentsFor(tokens)
    },
    core,
    pickers
  )
}

declare module '@mui/material/styles' {
  interface Palette {
    tokens: ColourTokens
  }
  interface PaletteOptions {
    tokens?: ColourTokens
  }
}
