import { draftShelf } from '../../ui/form/draft-shelf.ts'

/** The intake that each account was last busy with, for as long as the app runs. */
const lastIntake = new Map<string, string>()

/** Where an account's draft stands on the shelf. */
export function shelfKey(account: string, draft: string): string {
  return `${account}/${draft}`
}

/** A fresh id for an intake's draft. */
export function newIntakeId(): string {
  return `intake-${crypto.randomUUID()}`
}

/** What an address says of an intake that begins as a call: its id. */
export const callParameter = 'telefoon'

/** The address of a new intake for somebody who is on the line. */
export function callAddress(): string {
  return `/nieuw?${callParameter}=${newIntakeId()}`
}

/** Remembers the intake that is on the screen. */
export function rememberIntake(account: string, draft: string): void {
  lastIntake.set(account, draft)
}

/** The intake to show when the page opens: the one that was being typed, or else a new one. */
export function intakeToShow(account: string): string {
  const last = lastIntake.get(account)
  const keeper = last === undefined ? undefined : draftShelf.find(shelfKey(account, last))
  const isBegun = keeper !== undefined && keeper.status().state !== 'untouched'
  return last !== undefined && isBegun ? last : newIntakeId()
}
