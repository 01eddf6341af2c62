declare module 'linebreak' {
  /** A place where a line may end; `position` is the index of the first character after it. */
  interface LineBreak {
    readonly position: number
    readonly required: boolean
  }

  /** Finds where a text may be broken, by the Unicode line breaking algorithm. */
  class LineBreaker {
    constructor(text: string)
    nextBreak(): LineBreak | null
  }

  export { LineBreaker as default }
}

declare module 'fontkit' {
  /** As much of a font as is asked of it here. */
  interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean
  }

  /** Opens a font from the bytes of its file. */
  export function create(bytes: Uint8Array): Font
}
