import { printFolderFormat } from '../../../electron/main/register/folder/folder-format.ts'
import { contract, type ChannelName } from '../../../shared/contract/contract.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { instantOf } from '../../../shared/domain/time.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { hasText } from '../../../shared/i18n/look-up.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import type { Refusal } from '../../../shared/result.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { callNames, requestOf } from '../calls.ts'
import type { Chance } from '../chance.ts'
import { type Furnished, furnish } from '../furnish.ts'
import type { Trials } from '../harmed-files.ts'
import { MemoryDisk } from '../memory-disk.ts'
import { password, verifyTried } from '../office.ts'
import { type FuzzedOffice, openFuzzed } from './fuzzed-office.ts'
import { Known } from './known.ts'
import { oddity, oddText } from './oddities.ts'
import { made, nearly } from './requests.ts'
import { measured } from './stretch.ts'

/** How much calls may ask of the computer. */
export interface FuzzBounds {
  /** The longest that a call may hold the thread, in milliseconds. */
  readonly held: number
  /** The most memory that may be in use, in MiB; null where others use it too. */
  readonly memory: number | null
}

/** What came of calls of every kind. */
export interface Fuzzed extends Trials {
  /** How often each call was accepted. */
  readonly accepted: Readonly<Record<string, number>>
  /** How often each refusal was given. */
  readonly refused: Readonly<Record<string, number>>
  /** The longest that a call held the thread, in milliseconds. */
  readonly longest: number
  /** The most memory that was in use, in MiB. */
  readonly memory: number
}

type Start = 'furnished' | 'nothing' | 'later release'
const starts: readonly Start[] = ['furnished', 'furnished', 'furnished', 'furnished', 'nothing', 'later release']
const callsInOffice = 250
const dossierCalls = ['dossiers.act', 'dossiers.act', 'dossiers.act', 'dossiers.register', 'dossiers.open'] as const
/** Every call, and the ones most made more often. */
const callsOften: readonly ChannelName[] = [...callNames, ...dossierCalls, ...dossierCalls, ...dossierCalls]

const translators = (['nl', 'en'] as const).map((language) => createTranslator(language))

/** What is wrong with the words for a refusal. */
function wordless(refusal: Refusal): string[] {
  const { code } = refusal
  if (!hasText('refusals', code)) return [`${code} has no text`]
  const said = translators.map((t) => describeRefusal(t, refusal))
  // What was sent may hold braces of its own.
  const isBlank = !JSON.stringify(refusal).includes('{{')
  return said
    .filter((text) => (isBlank && text.includes('{{')) || text.includes(code))
    .map((text) => `${code} says ${text}`)
}

interface Answer {
  readonly ok?: boolean
  readonly value?: unknown
  readonly error?: readonly Refusal[]
}

/** Follows what an answer told, as a person would who goes on from there. */
function learn(
  known: Known,
  office: FuzzedOffice,
  channel: ChannelName,
  request: unknown,
  { ok, value }: Answer
): void {
  const state = office.services.session.state()
  known.accounts = state.accounts
  known.moment = office.now()
  if (ok !== true) return
  const asked = (request ?? {}) as Record<string, string>
  const told = (value ?? {}) as Record<string, unknown>
  const setPassword = (id: unknown, to: string | undefined): void => {
    if (typeof id === 'string' && to !== undefined) known.passwords.set(id, to)
  }
  if (channel === 'session.changePassword') setPassword(state.session?.account.id, asked['next'])
  if (channel === 'session.choosePassword') setPassword(state.session?.account.id, asked['password'])
  if (channel === 'accounts.resetPassword') setPassword(asked['id'], asked['password'])
  if (channel === 'session.recover') setPassword(asked['account'], asked['password'])
  if (channel === 'accounts.add') setPassword(told['id'], asked['password'])
  if (channel === 'setup.complete') {
    const { officer } = request as { readonly officer: { readonly password: string } }
    for (const { id } of state.accounts) setPassword(id, officer.password)
  }
  if (typeof told['recoveryKey'] === 'string') known.recoveryKey = told['recoveryKey']
  if (typeof told['position'] === 'string') known.position = told['position']
  if (channel === 'papers.begin') known.uploads.push(told['upload'] as string)
  if (channel === 'dossiers.register') known.numbers.push(told['number'] as DossierNumber)
  if ('number' in asked && Array.isArray(told['events'])) known.seqs.set(asked['number'], told['events'].length)
}

/** A request as the screen makes it; where it cannot be made now, one that fits. */
async function right(channel: ChannelName, office: FuzzedOffice, known: Known, of: Furnished, chance: Chance) {
  const making = { chance, candidates: known.candidates() }
  const fits = (): unknown => made(contract[channel].request, '', making)
  if (chance.below(3) > 0) {
    const request = fits()
    const seq = known.seqs.get((request as { readonly number?: unknown } | undefined)?.number)
    const isAct = typeof request === 'object' && request !== null && 'seq' in request
    return isAct && seq !== undefined && chance.below(5) > 0 ? { ...request, seq } : request
  }
  try {
    return structuredClone<unknown>(await requestOf(channel, office.services, of))
  } catch {
    return fits()
  }
}

function logIn(known: Known, chance: Chance): unknown {
  const { accounts } = known
  if (accounts.length === 0) return undefined
  const account = chance.pick(accounts).id
  return { account, password: known.passwords.get(account) ?? password }
}

/** The call without which nothing else goes on. */
function needed({ services }: FuzzedOffice): ChannelName | null {
  const { phase, session } = services.session.state()
  if (phase === 'setup') return 'setup.complete'
  return session?.mustChange === true ? 'session.choosePassword' : null
}

/** The next call: right, nearly right, or anything at all; a locked office is opened again soon. */
async function next(office: FuzzedOffice, known: Known, of: Furnished, chance: Chance) {
  const { phase } = office.services.session.state()
  const isIn = phase === 'open'
  if (phase === 'locked' ? chance.below(3) === 0 : isIn && chance.below(60) === 0) {
    return { channel: 'session.logIn' as const, request: logIn(known, chance) }
  }
  const often = needed(office)
  const channel = often !== null && chance.below(4) === 0 ? often : chance.pick(callsOften)
  // Nobody locks as often as one in so many calls.
  if (channel === 'session.lock' && chance.below(3) > 0) return { channel: 'app.state' as const, request: undefined }
  const kind = chance.below(10)
  if (kind === 0) return { channel, request: oddity(chance) }
  const request = await right(channel, office, known, of, chance)
  return { channel, request: kind < 5 ? nearly(request, chance) : request }
}

/** A value as JSON; throws for one without an end, as of a list that holds another twice, and that one another, and so on. */
function printed(value: unknown, partOf: (part: unknown) => unknown = (part) => part): string {
  let parts = 0
  return JSON.stringify(value, (_key, part: unknown) => {
    parts += 1
    if (parts > 100_000) throw new Error('This has no end')
    return partOf(part)
  })
}

const short = (value: unknown): string => {
  try {
    return printed(value, (part) =>
      typeof part === 'string' && part.length > 80 ? `${part.slice(0, 80)}… (${String(part.length)})` : part
    ).slice(0, 2000)
  } catch {
    return String(value)
  }
}

interface Tally {
  tried: number
  readonly wrong: unknown[]
  readonly accepted: Record<string, number>
  readonly refused: Record<string, number>
  longest: number
  memory: number
}

async function begin(start: Start, of: Furnished, chance: Chance) {
  const disk = start === 'nothing' ? new MemoryDisk() : of.disk.copy()
  const later = printFolderFormat({ id: 'x', format: 99, needs: '9.0.0' })
  if (start === 'later release') disk.put(`${of.folder}/format.json`, new TextEncoder().encode(later))
  const policy = policyNamed('EW')
  const chosen = (): string | null =>
    chance.pick([null, printed(policy), printed(nearly(policy, chance)) as string | null, oddText(chance)])
  const office = await openFuzzed(of, disk, chosenSafely(chosen), chance)
  const known = new Known(policy, of.recoveryKey)
  known.accounts = office.services.session.state().accounts
  return { office, known, before: disk.files() }
}

/** A file holds text, whatever was to be written in it. */
function chosenSafely(chosen: () => string | null): () => string | null {
  return () => {
    try {
      return chosen()
    } catch {
      return 'geen JSON'
    }
  }
}

/** Nothing is wrong in an office after all that: it is as it was when it may not be touched, and else `verify` and a log-in find nothing. */
async function faultsLeft(
  start: Start,
  office: FuzzedOffice,
  of: Furnished,
  known: Known,
  before: Map<string, Uint8Array>
) {
  await office.services.session.lock()
  if (start === 'later release') {
    const after = office.disk.files()
    const isSame = after.size === before.size && [...before].every(([path, bytes]) => after.get(path) === bytes)
    return isSame ? [] : ['a folder of a later release was touched']
  }
  const { accounts, phase } = office.services.session.state()
  if (phase === 'setup') return []
  const officer = accounts.find(({ role }) => role === 'officer')
  if (officer === undefined) return ['nobody manages the office any more']
  const secret = known.passwords.get(officer.id) ?? password
  // By then nobody has to wait for wrong passwords any more.
  const at = instantOf(Date.parse(office.now()) + 3_600_000)
  const { exitCode, said } = await verifyTried(of.folder, office.disk.fs, { secret, at })
  const state = (await office.send('session.logIn', { account: officer.id, password: secret })) as Answer
  if (office.services.session.state().session?.mustChange === true) {
    await office.services.session.choosePassword(`${secret} en meer`.slice(0, 400))
  }
  const today = office.services.dossiers.today()
  const findings = today.ok ? today.value.findings : today.error
  await office.services.session.lock()
  const isSound =
    exitCode === 0 && state.ok === true && findings.every(({ code }) => code === 'vault.recoveryKeyUnseen')
  return isSound ? [] : [{ exitCode, said, state: short(state), findings }]
}

async function tryOffice(start: Start, of: Furnished, calls: number, chance: Chance, bounds: FuzzBounds, tally: Tally) {
  const { office, known, before } = await begin(start, of, chance)
  for (let count = 0; count < calls; count += 1) {
    const { channel, request } = await next(office, known, of, chance)
    const sent: unknown = structuredClone(request)
    const wrong = (what: unknown): void => {
      tally.wrong.push({ start, count, channel, what, request: short(request) })
    }
    try {
      const { value, longest } = await measured(() => office.send(channel, sent))
      const answer = (value ?? {}) as Answer
      for (const refusal of answer.error ?? []) {
        tally.refused[refusal.code] = (tally.refused[refusal.code] ?? 0) + 1
        if (refusal.code === 'app.unexpected') wrong('unexpected')
        for (const fault of wordless(refusal)) wrong(fault)
      }
      if (answer.ok !== false) tally.accepted[channel] = (tally.accepted[channel] ?? 0) + 1
      // What was the computer's own tidying up is not there the second time.
      if (longest > bounds.held) {
        const again = await measured(() => office.send(channel, structuredClone(request)))
        if (again.longest > bounds.held) wrong(`held the thread for ${longest.toFixed(0)} ms`)
      }
      tally.longest = Math.max(tally.longest, longest)
      learn(known, office, channel, request, answer)
    } catch (error) {
      wrong(String(error instanceof Error ? error.stack : error))
    }
    for (const told of office.unexpected.splice(0)) wrong(told)
    tally.tried += 1
  }
  const { heapUsed, external } = process.memoryUsage()
  tally.memory = Math.max(tally.memory, (heapUsed + external) / 2 ** 20)
  try {
    for (const left of await faultsLeft(start, office, of, known, before)) tally.wrong.push({ start, left })
  } catch (error) {
    tally.wrong.push({ start, left: String(error instanceof Error ? error.stack : error), numbers: known.numbers })
  }
}

/**
 * Makes so many calls of every kind, right, nearly right and wrong, in offices that are in use, locked, being set up or
 * closed: none throws or is unexpected, each refusal has words, none holds the thread or fills the memory, and what is left
 * is sound.
 */
export async function fuzz(chance: Chance, calls: number, bounds: FuzzBounds): Promise<Fuzzed> {
  const of = await furnish()
  const tally: Tally = { tried: 0, wrong: [], accepted: {}, refused: {}, longest: 0, memory: 0 }
  let round = 0
  while (tally.tried < calls) {
    const start = starts[round % starts.length] ?? 'furnished'
    await tryOffice(start, of, Math.min(callsInOffice, calls - tally.tried), chance, bounds, tally)
    round += 1
  }
  if (bounds.memory !== null && tally.memory > bounds.memory) tally.wrong.push({ memory: tally.memory })
  return tally
}
