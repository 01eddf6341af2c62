import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'

/** The way into the data folder: open, or closed with the reasons. */
export interface Entrance {
  readonly problems: () => readonly Refusal[]
  /** Tries what failed once more, as when another program has let go of the folder. */
  readonly tryAgain: () => Promise<void>
  /** Closes the way in, as when another program took the folder; every step is taken anew. */
  readonly close: (reason: Refusal) => void
}

/** Fails with what keeps the data folder closed: nothing may be made or changed in it then. */
export function wayIn(entrance: Entrance): Result<void> {
  const problems = entrance.problems()
  return problems.length === 0 ? ok(undefined) : fail([...problems])
}

/** Takes the steps into the data folder one by one and stops at the first that fails; a step that was taken is not taken again. */
export async function openEntrance(steps: readonly (() => Promise<Result<unknown>>)[]): Promise<Entrance> {
  let taken = 0
  let problems: readonly Refusal[] = []
  let turn: Promise<void> = Promise.resolve()
  const advance = async (): Promise<void> => {
    for (const step of steps.slice(taken)) {
      const result = await step()
      problems = result.ok ? [] : result.error
      if (!result.ok) return
      taken += 1
    }
  }
  await advance()
  return {
    problems: () => problems,
    tryAgain: () => {
      turn = turn.then(advance)
      return turn
    },
    close: (reason) => {
      taken = 0
      problems = [reason]
    }
  }
}
