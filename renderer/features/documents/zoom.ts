/** The steps of enlarging, as a factor of the paper's size. */
export const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** The room in pixels beside a page that fits. */
const margin = 48

/** The next larger (1) or smaller (-1) step, or the same when there is none. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const further =
    direction === 1 ? zoomSteps.find((step) => step > zoom + 0.01) : zoomSteps.findLast((step) => step < zoom - 0.01)
  return further ?? zoom
}

/** The factor at which a page of that width fits the window. */
export function fittingZoom(pageWidth: number, roomWidth: number): number {
  const smallest = zoomSteps[0]
  const fitting = Math.max(smallest, (roomWidth - margin) / pageWidth)
  return Math.min(fitting, 1.5)
}
