import { useEffect, useState } from 'react'

/** How long somebody pauses, in milliseconds, before what they type is shown on paper. */
const pause = 900

/** A value as it was at the last pause; told apart by what it says. */
export function useSettled<Value>(value: Value): Value {
  const said = JSON.stringify(value)
  const [settled, setSettled] = useState(said)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(said), pause)
    return () => clearTimeout(timer)
  }, [said])
  return JSON.parse(settled) as Value
}
