/** The style of a text that takes no more than so many lines. Chromium knows `line-clamp` only with the box of long ago. */
export function clampedTo(lines: number) {
  return {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    WebkitLineClamp: String(lines),
    overflow: 'hidden',
    overflowWrap: 'anywhere'
  } as const
}
