import { useState } from 'react'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useSend } from '../../api/use-call.ts'

/** What an office may change in its regulation, as it is now. */
function changeable({ calendar, independentBody }: Policy) {
  return { calendar, independentBody: { name: independentBody?.name ?? '', place: independentBody?.place ?? '' } }
}

/** Changes to the regulation, kept until they are saved as a new version. */
export function usePolicyChange(policy: Policy) {
  const { send, isSending, refusals } = useSend('office.changePolicy')
  const [entry, setEntry] = useState(() => changeable(policy))
  const [savedAs, setSavedAs] = useState<Policy | null>(null)
  const change = (part: Partial<typeof entry>) => {
    setEntry({ ...entry, ...part })
    setSavedAs(null)
  }
  const save = async () => {
    const result = await send(entry)
    if (result.ok) setSavedAs(result.value)
  }
  return { entry, change, save, savedAs, isSending, refusals }
}
