import type { LocalDay } from '../../domain/time.ts'

/** What stands in a cell of a sheet: a text, or a day that a spreadsheet can count with. */
export type SheetCell = string | { readonly day: LocalDay }

/** A sheet as it is saved: the heads of its columns, and below them the rows. */
export interface Sheet {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}
