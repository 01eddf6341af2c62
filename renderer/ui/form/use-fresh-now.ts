import { useEffect, useState } from 'react'
import { callOffice } from '../../api/client.ts'
import { instantOf, type Instant } from '../../../shared/domain/time.ts'

/** The office's clock, read once as a form opens; null until it answers. */
export function useFreshNow(): Instant | null {
  const [now, setNow] = useState<Instant | null>(null)
  useEffect(() => {
    let isWanted = true
    void callOffice('app.state', undefined).then((answer) => {
      if (isWanted) setNow((known) => known ?? (answer.ok ? answer.value.now : instantOf(Date.now())))
    })
    return () => {
      isWanted = false
    }
  }, [])
  return now
}
