/** How the app is started from source. */
export interface LaunchOptions {
  /** Fill a sample office in a temporary folder first. */
  readonly demo: boolean
  /** What goes on to the app: `--data DIR`, `--now ISO`. */
  readonly forApp: readonly string[]
}

/** Reads the words after `npm start --`. */
export function readLaunchOptions(words: readonly string[]): LaunchOptions {
  return { demo: words.includes('--demo'), forApp: words.filter((word) => word !== '--demo') }
}

/** Whether a window can be shown: always, but on a Linux machine without a display. */
export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (platform !== 'linux') return true
  return [environment.DISPLAY, environment.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '')
}

/** The value behind an option such as `--now`, if it is there. */
export function valueOf(option: string, words: readonly string[]): string | undefined {
  const at = words.indexOf(option)
  if (at >= 0) return words[at + 1]
  return words.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1)
}
