/** Sizes in pixels that the layout shares. */
export const sizes = {
  navigation: 232,
  rail: 92,
  header: 56,
  headerLow: 44,
  page: 1120,
  form: 760,
  narrow: 520
} as const

/** A window too narrow for the whole navigation beside the screen, such as a small one or one that is zoomed in. */
export const narrowWindow = '@media (max-width: 1099px)'

/** A window so low that every bar has to be slim. */
export const lowWindow = '@media (max-height: 620px)'

/** A screen so narrow that what stands side by side goes one below the other. */
export const narrowScreen = '@container (max-width: 619px)'
