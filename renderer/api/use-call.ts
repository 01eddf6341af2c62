import { useMutation, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import type { ChannelName, RequestOf } from '../../shared/contract/contract.ts'
import { fail, type Refusal, type Result } from '../../shared/result.ts'
import { callOffice, unexpected, type ValueOf } from './client.ts'
import { keyOf } from './take-over.ts'

/** A refusal on its way through the cache of answers. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '))
    this.refusals = refusals
  }
}

/** What a screen knows of something it asked for. */
export interface Answer<Value> {
  readonly data: Value | undefined
  /** Why there is no (fresh) answer; empty when all is well. */
  readonly refusals: readonly Refusal[]
  /** No answer yet, not even an older one. */
  readonly isLoading: boolean
  readonly retry: () => void
}

const noRefusals: readonly Refusal[] = []

function refusalsOf(error: Error | null): readonly Refusal[] {
  if (error === null) return noRefusals
  return error instanceof Refused ? error.refusals : [unexpected]
}

/** An answer that is kept, with how it came about. */
interface KeptAnswer<Value> extends Answer<Value> {
  /** What is shown is the answer to what was asked before. */
  readonly isShowingOlder: boolean
}

/** Keeps the answer to something that is asked in a way of its own. */
export function useAnswer<Value>(asked: UseQueryOptions<Value>): KeptAnswer<Value> {
  const query = useQuery(asked)
  return {
    data: query.data,
    refusals: refusalsOf(query.error),
    isLoading: query.isPending && asked.enabled !== false,
    isShowingOlder: query.isPlaceholderData,
    retry: () => void query.refetch()
  }
}

/** Asks the office something and keeps the answer fresh. */
export function useCall<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
  { enabled = true }: { readonly enabled?: boolean } = {}
): Answer<ValueOf<Name>> {
  return useAnswer({
    queryKey: keyOf(name, request),
    enabled,
    queryFn: async () => {
      const result = await callOffice(name, request)
      if (!result.ok) throw new Refused(result.error)
      return result.value
    }
  })
}

/** A change that a screen can ask for. */
export interface Sender<Request, Value> {
  /** Sends it; the answer is never an exception. */
  readonly send: (request: Request) => Promise<Result<Value>>
  readonly isSending: boolean
  /** Why the last one was refused; empty while sending and after a success. */
  readonly refusals: readonly Refusal[]
  readonly forget: () => void
}

/** Asks the office to change something; what that touches follows by itself. */
export function useSend<Name extends ChannelName>(name: Name): Sender<RequestOf<Name>, ValueOf<Name>> {
  const mutation = useMutation({ mutationFn: (request: RequestOf<Name>) => callOffice(name, request) })
  const result = mutation.data
  return {
    send: (request) => mutation.mutateAsync(request).catch(() => fail([unexpected])),
    isSending: mutation.isPending,
    refusals: !mutation.isPending && result && !result.ok ? result.error : noRefusals,
    forget: mutation.reset
  }
}
