/** How many tiles stand side by side so that no row holds a lone one: at most five. */
export function tilesInARow(count: number): number {
  return Math.ceil(count / Math.ceil(count / 5))
}
