import type { Colleague } from '../../../../shared/domain/dossier/acts/act.ts'
import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import { maySee } from '../../../../shared/domain/dossier/need-to-know.ts'
import { type DossierNumber, isDossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { journalGroupOf, type JournalLine } from '../../../../shared/domain/office/journal.ts'
import type { PolicyVersions } from '../policy-versions.ts'
import type { KeptNote, OpenRegister } from '../ports/register.ts'
import { lineUnder } from '../register-lines.ts'

/** An entry as this account reads it. */
export type ReadLine = JournalLine & { readonly number: DossierNumber | null }

/** Who reads, and what it takes. */
interface Reading {
  readonly actor: Actor
  readonly register: Pick<OpenRegister, 'index'>
  readonly policies: PolicyVersions
  readonly colleagues: readonly Colleague[]
}

/** What proves the journal, and tells a person nothing. */
const proofs = new Set(['hash', 'digest', 'mac'])

/** How a dossier stands to the reader. */
type Standing = 'shown' | 'hidden' | 'damaged'

/** Turns the journal's entries into what one account may read of them (EW-4.4, EW-1.2). */
export class JournalReader {
  readonly #reading: Reading
  readonly #standings = new Map<DossierNumber, Standing>()
  readonly #names: ReadonlyMap<string, string>

  constructor(reading: Reading) {
    this.#reading = reading
    this.#names = new Map(reading.colleagues.map(({ account, name }) => [account, name]))
  }

  /** An entry as this account reads it: of a dossier that it may not see neither the number nor what was done. */
  read({ seq, at, actor, kind, subject, detail = {} }: KeptNote): ReadLine {
    const numbers = [subject, ...Object.values(detail)].filter(
      (value): value is DossierNumber => typeof value === 'string' && isDossierNumber(value)
    )
    const isFinding = journalGroupOf(kind) === 'findings'
    const isHidden = numbers.some((number) => !this.#maySee(number, isFinding))
    const number = subject !== undefined && isDossierNumber(subject) ? subject : null
    const told = Object.entries(detail).filter(([name]) => !proofs.has(name))
    return {
      seq,
      at,
      who: actor?.name ?? null,
      kind,
      number: isHidden ? null : number,
      isHidden,
      subject: number === null ? (subject ?? null) : null,
      about: this.#names.get(subject ?? '') ?? null,
      detail: isHidden ? {} : Object.fromEntries(told)
    }
  }

  /** One that is damaged tells whom it is about no more: only what was found of it shows its number. */
  #maySee(number: DossierNumber, isFinding: boolean): boolean {
    const standing = this.#standings.get(number) ?? this.#standingOf(number)
    this.#standings.set(number, standing)
    return standing === 'shown' || (standing === 'damaged' && isFinding)
  }

  #standingOf(number: DossierNumber): Standing {
    const { register, policies, actor } = this.#reading
    if (register.index.isForOthers(number)) return 'hidden'
    const entry = register.index.get(number)
    // It was destroyed: the register of destruction names it too.
    if (entry === null) return 'shown'
    const line = lineUnder(entry, policies)
    if (line.row === null) return 'damaged'
    return maySee(line.row, line.policy, actor) ? 'shown' : 'hidden'
  }
}
