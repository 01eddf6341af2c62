/** So many dossiers are named. */
const mostNamed = 6

/** Numbers as they are told: the first few, and that there are more. */
export function numbersIn(numbers: readonly string[]): string {
  return [...numbers.slice(0, mostNamed), ...(numbers.length > mostNamed ? ['…'] : [])].join(', ')
}
