import type { Alike, Bound, RegisterChanges, RegisterLine } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { Compared } from '../../../shared/domain/dossier/alike.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import { compareNumbers, type DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { policyInForce } from '../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { nextTurn } from '../../../shared/domain/today/next-turn.ts'
import { damagedSheetRow, registerSheetRow } from '../../../shared/papers/sheets/register-sheet.ts'
import type { SheetCell } from '../../../shared/papers/sheets/sheet.ts'
import type { Hit } from '../../../shared/search/hits.ts'
import { createSearch, type SearchIndex } from '../../../shared/search/search.ts'
import { Pace } from '../register/disk/pace.ts'
import type { Viewer } from '../services/ports/clerk.ts'
import { alikeAmong } from './alike.ts'
import { boundTo } from '../../../shared/domain/dossier/merging.ts'
import { Bonds } from './bonds.ts'
import type { Pages, Sheet } from './pages.ts'
import { damagedLine, registerLine, searchableOf } from './register-line.ts'

/** How many lines are told at once: first what fills a screen, then more. */
const [firstLines, moreLines] = [100, 500]

/** The register for one viewer: its lines as a history of what changed, and a search over them. */
export class Catalogue {
  readonly #pages: Pages
  readonly #viewer: Viewer
  readonly #inForce: Policy
  /** Which history this is: a place in another one means nothing here. */
  readonly #name: string
  /** The numbers, the newest dossier first, and after them each that changed since. */
  readonly #history: DossierNumber[]
  /** The lines that were told and turn by themselves, and when. */
  readonly #turns = new Map<DossierNumber, Instant>()
  readonly #told = new Set<DossierNumber>()
  readonly #bonds = new Bonds()
  #search: SearchIndex | null = null
  #searched = 0
  #searching: Promise<void> | null = null
  #now: Instant

  constructor(pages: Pages, viewer: Viewer, name: string) {
    this.#pages = pages
    this.#viewer = viewer
    this.#name = name
    this.#now = viewer.now
    this.#inForce = inForceAt(pages, viewer.now)
    this.#history = pages.numbers().sort((left, right) => compareNumbers(right, left))
  }

  /** Whether it is still right for whoever looks; another viewer sees others, a clock that went back may have turned anything. */
  isFor({ actor, now }: Viewer): boolean {
    return (
      JSON.stringify(actor) === JSON.stringify(this.#viewer.actor) &&
      now >= this.#now &&
      inForceAt(this.#pages, now) === this.#inForce
    )
  }

  /** Dossiers that changed or went. */
  changed(numbers: readonly DossierNumber[]): void {
    this.#history.push(...numbers)
  }

  /** What changed since a place; a place of another history begins this one. */
  list(since: string | null, now: Instant): RegisterChanges {
    this.#turn(now)
    const [name, at] = since?.split('/') ?? []
    const anew = name !== this.#name
    const from = anew ? 0 : Number(at)
    const to = Math.min(this.#history.length, from + (from === 0 ? firstLines : moreLines))
    const lines: RegisterLine[] = []
    const gone: DossierNumber[] = []
    for (const number of new Set(this.#history.slice(from, to))) {
      const line = this.#lineOf(number, now)
      if (line !== null) lines.push(line)
      else if (this.#told.delete(number)) gone.push(number)
    }
    for (const { number } of lines) this.#told.add(number)
    const more = to < this.#history.length
    // Who reads the register may look for something next.
    void this.#catchUp()
    return { position: `${this.#name}/${String(to)}`, anew, lines, gone, more }
  }

  /** The numbers of the dossiers that hold all that is looked for, best first. */
  async find(words: string): Promise<DossierNumber[]> {
    return (await this.#index()).find(words)
  }

  /** Where dossiers were found. */
  async hits(words: string, numbers: readonly DossierNumber[]): Promise<(Hit | null)[]> {
    const index = await this.#index()
    return numbers.map((number) => index.hit(number, words))
  }

  /** The named dossiers as rows of a sheet, in that order; what this viewer may not see is left out. */
  async sheetRows(
    numbers: readonly DossierNumber[],
    { now, signal }: { readonly now: Instant; readonly signal: AbortSignal | undefined }
  ): Promise<(readonly SheetCell[])[]> {
    const pace = new Pace()
    const rows: (readonly SheetCell[])[] = []
    for (const number of new Set(numbers)) {
      const sheet = this.#seen(number)
      if (sheet !== null) rows.push(sheetRow(sheet, now))
      if (await pace.breathe()) signal?.throwIfAborted()
    }
    return rows
  }

  /** The dossiers that are likely the same complaint, the likeliest first. */
  async alike(one: Compared): Promise<Alike[]> {
    return alikeAmong(await this.#index(), one, (number) => this.#seen(number))
  }

  /** The dossiers that were merged into this one or linked to it, oldest first. */
  async bound(number: DossierNumber): Promise<Bound[]> {
    await this.#catchUp()
    return this.#bonds.to(number).flatMap((from): Bound[] => {
      const state = this.#seen(from)?.state ?? null
      return state === null ? [] : [boundAs(state, number)]
    })
  }

  /** What time alone made another joins the history. */
  #turn(now: Instant): void {
    this.#now = now
    for (const [number, turn] of this.#turns) {
      if (turn > now) continue
      this.#turns.delete(number)
      this.#history.push(number)
    }
  }

  #seen(number: DossierNumber): Sheet | null {
    const sheet = this.#pages.get(number)
    if (sheet === null) return null
    // What cannot be read belongs to whoever sees all: nobody else can tell whether it is theirs.
    if (sheet.state === null) return isAllowed(this.#inForce, this.#viewer.actor.role, 'viewAll') ? sheet : null
    return maySee(sheet.state, sheet.policy, this.#viewer.actor) ? sheet : null
  }

  #lineOf(number: DossierNumber, now: Instant): RegisterLine | null {
    const sheet = this.#seen(number)
    if (sheet === null) return null
    if (sheet.state === null) return damagedLine(number, sheet.damaged)
    const turn = turnOf(sheet, now)
    if (turn !== null) this.#turns.set(number, turn)
    return registerLine(sheet.state, sheet.policy, now)
  }

  async #index(): Promise<SearchIndex> {
    await this.#catchUp()
    return (this.#search ??= createSearch())
  }

  /** Brings the search up to date, bit by bit; whoever asks meanwhile waits for the same work. */
  #catchUp(): Promise<void> {
    this.#searching ??= this.#fillIn().finally(() => {
      this.#searching = null
    })
    return this.#searching
  }

  async #fillIn(): Promise<void> {
    const index = (this.#search ??= createSearch())
    const pace = new Pace()
    for (let number = this.#history[this.#searched]; number !== undefined; number = this.#history[this.#searched]) {
      this.#searched += 1
      const sheet = this.#seen(number)
      this.#bonds.put(number, boundTo(sheet?.state ?? null))
      if (sheet === null) index.remove(number)
      else if (sheet.state === null) index.put({ number, texts: {} })
      else index.put(searchableOf(sheet.state, sheet.policy, this.#inForce))
      await pace.breathe()
    }
  }
}

function boundAs({ number, values, setAside, links = [] }: DossierState, to: DossierNumber): Bound {
  const about = { number, complainant: textOf(values, 'complainant.name') }
  if (setAside?.into === to) return { ...about, how: 'merged', why: setAside.reason }
  return { ...about, how: 'linked', why: links.find((link) => link.number === to)?.why ?? '' }
}

function sheetRow({ number, state, policy }: Sheet, now: Instant): readonly SheetCell[] {
  if (state === null) return damagedSheetRow(number)
  return registerSheetRow({ line: registerLine(state, policy, now), state, policy })
}

function inForceAt({ policies }: Pages, now: Instant): Policy {
  const policy = policyInForce(policies, amsterdamDay(now))
  if (policy === undefined) throw new Error('the office has no policy')
  return policy
}

/** When a line turns: what the index says of a quiet dossier, or else by its terms. */
function turnOf({ state, policy, quiet }: Extract<Sheet, { damaged: null }>, now: Instant): Instant | null {
  const isQuiet = quiet !== null && quiet.from <= now && (quiet.until === null || now < quiet.until)
  return isQuiet ? quiet.until : nextTurn(state, policy, now)
}
