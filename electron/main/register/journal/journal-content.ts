/** The journal's file, cut into its whole lines. */
export interface JournalContent {
  readonly bytes: Uint8Array
  readonly lines: string[]
  /** Where the last whole line ends. */
  readonly wholeSize: number
}

/** Cuts the bytes of the journal's file into its whole lines; what is half-written behind them is left out. */
export function contentOf(bytes: Uint8Array): JournalContent {
  const wholeSize = bytes.lastIndexOf(0x0a) + 1
  const lines = Buffer.from(bytes.subarray(0, wholeSize)).toString('latin1').split('\n').slice(0, -1)
  return { bytes, lines, wholeSize }
}
