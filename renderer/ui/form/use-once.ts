import { useRef } from 'react'

/** Lets something be begun that is to happen once: not again while it is under way, nor once it has succeeded. */
export function useOnce(): (work: () => Promise<boolean>) => Promise<boolean> {
  const isBegun = useRef(false)
  return async (work) => {
    if (isBegun.current) return false
    isBegun.current = true
    const succeeded = await work()
    isBegun.current = succeeded
    return succeeded
  }
}
