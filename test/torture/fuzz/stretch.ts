/** The longest time, in milliseconds of its processor, that work held the thread between two turns of the event loop. */
export interface Measured<Value> {
  readonly value: Value
  readonly longest: number
}

function spent(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Does work, and measures how long it held the thread at most. Time in which other programs had the processor is not counted. */
export async function measured<Value>(work: () => Promise<Value>): Promise<Measured<Value>> {
  let longest = 0
  let since = spent()
  let isDone = false
  const beat = (): void => {
    const now = spent()
    longest = Math.max(longest, now - since)
    since = now
    if (!isDone) setImmediate(beat)
  }
  setImmediate(beat)
  try {
    const value = await work()
    longest = Math.max(longest, spent() - since)
    return { value, longest }
  } finally {
    isDone = true
  }
}
