/** The kinds of file in which the office saves a sheet. */
export const sheetFormats = ['xlsx', 'csv'] as const

/** A kind of file in which the office saves a sheet. */
export type SheetFormat = (typeof sheetFormats)[number]
