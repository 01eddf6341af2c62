import { useEffect, useState } from 'react'
import { callOffice } from '../../api/client.ts'
import { instantOf, type Instant } from '../../../shared/domain/time.ts'

/** The office's clock as it stands now; this PC's where the office does not answer. */
export async function freshNow(): Promise<Instant> {
  const answer = await callOffice('app.state', undefined)
  return answer.ok ? answer.value.now : instantOf(Date.now())
}

/** The office's clock, read once as a form opens; null until it answers. */
export function useFreshNow(): Instant | null {
  const [now, setNow] = useState<Instant | null>(null)
  useEffect(() => {
    let isWanted = true
    void freshNow().then((fresh) => {
      if (isWanted) setNow((known) => known ?? fresh)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return now
}
