import { useState } from 'react'
import { useSession } from '../../api/session.ts'

/** Who is logged in, or was until the lock: locking hides a form, and must not empty it. */
export function useLastSession(): ReturnType<typeof useSession> {
  const session = useSession()
  const [known, setKnown] = useState(session)
  if (session !== null && session !== known) setKnown(session)
  return session ?? known
}
