import { QueryClient } from '@tanstack/react-query'

/** The cache of answers: nothing goes stale by itself, because every call says what it changes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, gcTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: true },
      mutations: { networkMode: 'always' }
    }
  })
}
