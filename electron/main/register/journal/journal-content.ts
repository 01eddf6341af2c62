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

/** The whole lines of the journal's file one by one: a long journal cut at once would hold up everything else. */
export function* wholeLines(bytes: Uint8Array | null): Generator<string> {
  if (bytes === null) return
  // A view, not a copy.
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let from = 0
  for (let end = view.indexOf(0x0a); end >= 0; end = view.indexOf(0x0a, from)) {
    yield view.toString('latin1', from, end)
    from = end + 1
  }
}
