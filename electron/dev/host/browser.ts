/** A browser that the host can drive. */
export interface Browser {
  readonly name: string
  readonly executable: string
  /** False when it cannot show a window. */
  readonly headed: boolean
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}
