import { type Answer, useAnswer } from './use-call.ts'

/** Whose work is in the program, part by part: what it is, its licence and that licence's text. */
export function useThirdPartyNotices(enabled: boolean): Answer<readonly string[]> {
  return useAnswer({ queryKey: ['third-party-notices'], queryFn: readNotices, enabled, staleTime: Infinity })
}

async function readNotices(): Promise<readonly string[]> {
  const answer = await fetch('/third-party-notices.txt')
  if (!answer.ok) throw new Error('The notices are not there')
  return (await answer.text()).split('\n\n---\n\n')
}
