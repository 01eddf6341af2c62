/** A choice as a list shows it. */
export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly label: string
}

/** The choices, with what is chosen now in front when it is no longer one of them: it stays in sight until another is chosen. */
export function withChosen(choices: readonly Choice[], chosen: string): readonly Choice[] {
  return chosen === '' || choices.some(({ id }) => id === chosen)
    ? choices
    : [{ id: chosen, label: chosen }, ...choices]
}
