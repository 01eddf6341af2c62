/** Side by side; one below the other where there is no room. */
export const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  '@media (max-width: 799px)': { display: 'block', overflow: 'auto' }
} as const

/** One of the two, that scrolls by itself. */
export const column = { overflow: 'auto', minHeight: 0, '@media (max-width: 799px)': { overflow: 'visible' } } as const
