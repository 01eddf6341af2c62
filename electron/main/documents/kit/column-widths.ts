/** A column before it has its place: its share of the room, and what its longest word needs, in points. */
export interface ColumnNeed {
  readonly share: number
  readonly least: number
}

/**
 * The widths of columns that together fill the room, in points: each its share, but no narrower than its longest
 * word where the others have room to give.
 */
export function columnWidths(columns: readonly ColumnNeed[], room: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const shares = columns.map(({ share, least }) => ({ width: (room * share) / total, least }))
  const lacking = shares.reduce((sum, { width, least }) => sum + Math.max(0, least - width), 0)
  const spare = shares.reduce((sum, { width, least }) => sum + Math.max(0, width - least), 0)
  const moved = Math.min(lacking, spare)
  if (moved === 0) return shares.map(({ width }) => width)
  return shares.map(({ width, least }) =>
    width < least ? width + ((least - width) * moved) / lacking : width - ((width - least) * moved) / spare
  )
}
