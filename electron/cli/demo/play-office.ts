import type { RegisterChanges, RegisterLine } from '../../../shared/contract/dossiers.ts'
import { compareNumbers } from '../../../shared/domain/dossier/number.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { OfficeOptions } from '../../main/open-office.ts'
import type { Services } from '../../main/services/services.ts'
import { storyUnder } from '../sample/story-under.ts'
import { vocabularies } from '../sample/vocabulary.ts'
import { openSampleOffice } from './open-sample.ts'
import type { StoryPeriod } from './period.ts'
import { accepted, StoryPlayer } from './play.ts'
import { summarize, type Summary } from './summary.ts'
import { timelineOf } from './timeline.ts'
import { writeDocuments, writeJson } from './write-documents.ts'

/** Where and when a sample office is played. */
export interface Stage extends Pick<OfficeOptions, 'maker'> {
  /** The data folder, empty but for a marker. */
  readonly folder: string
  /** Where its documents go; null for none. */
  readonly out: string | null
  readonly period: StoryPeriod
}

/** What a played office leaves. */
export interface Played {
  /** The regulation as the office has it: with its own body and retention filled in. */
  readonly policy: Policy
  readonly summary: Summary
  readonly lines: readonly RegisterLine[]
  readonly recoveryKey: string
}

/** Every line of the register, oldest number first. */
async function wholeRegister({ dossiers }: Services): Promise<RegisterLine[]> {
  const lines = new Map<string, RegisterLine>()
  for (let since: string | null = null, more = true; more;) {
    const changes: RegisterChanges = accepted('the register', await dossiers.list(since))
    for (const line of changes.lines) lines.set(line.number, line)
    since = changes.position
    more = changes.more
  }
  return [...lines.values()].toSorted((left, right) => compareNumbers(left.number, right.number))
}

/** Plays the whole story under a regulation and makes its documents; a refusal is thrown as `StoryRefused`. */
export async function playOffice(policy: Policy, { folder, out, period, maker }: Stage): Promise<Played> {
  const vocabulary = vocabularies[policy.id]
  if (vocabulary === undefined) throw new Error(`policy ${policy.id} has no vocabulary`)
  const clock = { now: period.opens }
  const services = await openSampleOffice({ folder, policy, clock, maker })
  const { player, recoveryKey } = await StoryPlayer.setUp(services, { clock, policy, vocabulary })
  for (const scene of timelineOf(storyUnder(policy), period)) await player.play(scene)
  await player.present(period.until)
  const { policy: inForce } = accepted('the regulation', await services.office.get())
  const lines = await wholeRegister(services)
  const cases = accepted('the figures', await services.reports.cases())
  const { year } = period
  const numbers = lines.map(({ number }) => number)
  const written = out === null ? null : await writeDocuments(services, { folder: out, numbers, year })
  const documents = written === null ? [] : accepted('a document', written)
  const summary = summarize(cases, { policy: policy.id, year, documents })
  if (out !== null) accepted('the summary', await writeJson(out, 'samenvatting.json', summary))
  await services.session.lock()
  return { policy: inForce, summary, lines, recoveryKey }
}
