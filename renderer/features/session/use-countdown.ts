import { useEffect, useState } from 'react'
import type { Refusal } from '../../../shared/result.ts'

function waitIn(refusals: readonly Refusal[]): number {
  return Number(refusals.find(({ code }) => code === 'vault.tooSoon')?.params?.['waitSeconds'] ?? 0)
}

/** Seconds still to wait after too many wrong passwords, counting down to 0. */
export function useCountdown(refusals: readonly Refusal[]): number {
  const [told, setTold] = useState(refusals)
  const [left, setLeft] = useState(() => waitIn(refusals))
  if (told !== refusals) {
    setTold(refusals)
    setLeft(waitIn(refusals))
  }
  const isWaiting = left > 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000)
    return () => clearInterval(timer)
  }, [isWaiting, told])
  return left
}
