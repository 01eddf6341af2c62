import { useEffect, useState } from 'react'

/** How long something is offered, in milliseconds. */
const offeredFor = 10_000

/** Whether the ten seconds are not over yet; they begin anew when what held them lets go. */
export function useMomentsLeft(isHeld: boolean): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (isHeld || isOver) return
    const timer = setTimeout(() => setOver(true), offeredFor)
    return () => clearTimeout(timer)
  }, [isHeld, isOver])
  return !isOver
}
