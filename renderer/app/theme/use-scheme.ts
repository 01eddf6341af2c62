import useMediaQuery from '@mui/material/useMediaQuery'
import type { Preferences } from '../../../shared/domain/office/preferences.ts'
import type { Scheme } from './theme.ts'

/** The look to show: the one that was chosen, or what the computer asks for. */
export function useScheme(chosen: Preferences['theme']): Scheme {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true })
  if (chosen !== 'system') return chosen
  return systemIsDark ? 'dark' : 'light'
}
