import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'

/** The way into the data folder: open, or closed with the reasons. */
export interface Entrance {
  readonly problems: () => readonly Refusal[]
  /** Whether the folder is there and this program has it, whatever lies in it. */
  readonly isOurs: () => boolean
  /** Tries what failed once more, as when another program has let go of the folder. */
  readonly tryAgain: () => Promise<void>
  /** Closes the way in, as when another program took the folder; every step is taken anew. */
  readonly close: (reason: Refusal) => void
  /** Closes the way in while another office is put in a folder that is ours, and then opens what lies there. */
  readonly replace: <Value>(reason: Refusal, task: () => Promise<Result<Value>>) => Promise<Result<Value>>
}

type Step = () => Promise<Result<unknown>>

/** The steps into the data folder. */
export interface EntranceSteps {
  /** Those that make the folder ours. */
  readonly folder: readonly Step[]
  /** Those that open the office in it. */
  readonly office: readonly Step[]
}

/** Fails with what keeps the data folder closed: nothing may be made or changed in it then. */
export function wayIn(entrance: Entrance): Result<void> {
  const problems = entrance.problems()
  return problems.length === 0 ? ok(undefined) : fail([...problems])
}

/** Takes the steps into the data folder one by one and stops at the first that fails; a step that was taken is not taken again. */
export async function openEntrance({ folder, office }: EntranceSteps): Promise<Entrance> {
  const steps = [...folder, ...office]
  let taken = 0
  let problems: readonly Refusal[] = []
  let turn: Promise<unknown> = Promise.resolve()
  let isReplacing = false
  const advance = async (): Promise<void> => {
    for (const step of steps.slice(taken)) {
      const result = await step()
      problems = result.ok ? [] : result.error
      if (!result.ok) return
      taken += 1
    }
  }
  const isOurs = (): boolean => taken >= folder.length
  await advance()
  return {
    problems: () => problems,
    isOurs,
    tryAgain: async () => {
      // Whoever only looks does not wait until another office lies there.
      if (isReplacing) return
      const tried = turn.then(advance)
      turn = tried
      await tried
    },
    close: (reason) => {
      taken = 0
      problems = [reason]
    },
    replace: async (reason, task) => {
      const replaced = turn.then(async () => {
        if (!isOurs()) return fail([...problems])
        isReplacing = true
        taken = folder.length
        problems = [reason]
        try {
          return await task()
        } finally {
          await advance()
          isReplacing = false
        }
      })
      turn = replaced.catch(() => undefined)
      return replaced
    }
  }
}
