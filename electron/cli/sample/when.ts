const pattern = /^\+(\d{1,3}) (\d{2}):(\d{2})$/

function padded(count: number): string {
  return String(count).padStart(2, '0')
}

/** The days of a moment of the story: 2 for `+2 10:30`. */
export function daysOf(when: string): number {
  return Number(pattern.exec(when)?.[1] ?? 0)
}

/** A moment of the story moved by whole days, and by minutes within its day. */
export function moved(when: string, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): string {
  const [, , hour = '0', minute = '0'] = pattern.exec(when) ?? []
  const total = Number(hour) * 60 + Number(minute) + minutes
  return `+${String(daysOf(when) + days)} ${padded(Math.floor(total / 60))}:${padded(total % 60)}`
}
