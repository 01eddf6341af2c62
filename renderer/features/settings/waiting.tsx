import type { ReactNode } from 'react'
import type { Answer } from '../../api/use-call.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

interface Props<Value> {
  readonly answer: Answer<Value>
  readonly children: (value: Value) => ReactNode
}

/** Shows something once its answer is there, and until then why not. */
export function Waiting<Value>({ answer, children }: Props<Value>) {
  if (answer.data !== undefined) return children(answer.data)
  return answer.isLoading ? <LoadingState /> : <RefusalList refusals={answer.refusals} />
}
