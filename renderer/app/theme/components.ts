import type { Components, Theme } from '@mui/material/styles'
import type { ColourTokens } from './tokens.ts'

function alertLook(tokens: ColourTokens, severity: 'error' | 'warning' | 'info' | 'success') {
  const tone = severity === 'error' ? 'danger' : severity
  return {
    backgroundColor: tokens[`${tone}Tint`],
    color: tokens.ink,
    border: `1px solid ${tokens[tone]}`,
    '& .MuiAlert-icon': { color: tokens[tone] }
  }
}

/** The look of the library's pieces: hairlines instead of shadows, a clear focus ring, text that stays readable when disabled. */
export function componentsFor(tokens: ColourTokens): Components<Theme> {
  const floating = { border: `1px solid ${tokens.line}`, boxShadow: '0 8px 28px rgba(20, 25, 27, 0.16)' }
  const focusRing = { outline: `2px solid ${tokens.focus}`, outlineOffset: 2 }
  return {
    MuiCssBaseline: {
      styleOverrides: {
        'html, body, #root': { height: '100%' },
        body: { WebkitFontSmoothing: 'antialiased' },
        ':focus-visible': focusRing,
        'h1:focus, main:focus': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important'
          }
        }
      }
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } }
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          textTransform: 'none',
          fontWeight: 600,
          '&.Mui-disabled': { color: tokens.inkDisabled },
          '&.MuiButton-contained.Mui-disabled': { backgroundColor: tokens.sunken }
        }
      }
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } }
    },
    MuiPopover: { styleOverrides: { paper: floating } },
    MuiAutocomplete: { styleOverrides: { paper: floating } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 600 } } },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${tokens.line}` } } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: tokens.surface },
        notchedOutline: { borderColor: tokens.lineStrong }
      }
    },
    MuiFormLabel: {
      styleOverrides: {
        root: { color: tokens.ink, fontWeight: 500, '&.Mui-focused:not(.Mui-error)': { color: tokens.ink } }
      }
    },
    MuiAccordionSummary: { styleOverrides: { root: { font: 'inherit', fontSize: '0.875rem', color: tokens.accent } } },
    MuiTableCell: { styleOverrides: { root: { borderBottomColor: tokens.line } } },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.8125rem' } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 500 } } },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiAlert: {
      styleOverrides: {
        root: {
          alignItems: 'flex-start',
          variants: (['error', 'warning', 'info', 'success'] as const).map((severity) => ({
            props: { severity, variant: 'standard' as const },
            style: alertLook(tokens, severity)
          }))
        }
      }
    },
    MuiTooltip: {
      styleOverrides: { tooltip: { fontSize: '0.8125rem', backgroundColor: tokens.ink, color: tokens.paper } }
    }
  }
}
