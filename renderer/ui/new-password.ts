/** The fewest characters of a password; the office refuses shorter ones. */
export const passwordMinimum = 10

/** How good a password looks so far. */
export type Strength = 'empty' | 'short' | 'fair' | 'good'

/** How good a password looks so far, by its length: a sentence beats a word with tricks. */
export function strengthOf(password: string): Strength {
  const { length } = Array.from(password.normalize('NFKC'))
  if (length === 0) return 'empty'
  if (length < passwordMinimum) return 'short'
  return length < 16 ? 'fair' : 'good'
}

/** What is wrong with a new password that was typed twice. */
export type NewPasswordProblem = 'short' | 'differs'

/** What is wrong with a new password that was typed twice; null when it can be tried. */
export function newPasswordProblem(password: string, again: string): NewPasswordProblem | null {
  if (strengthOf(password) === 'empty' || strengthOf(password) === 'short') return 'short'
  return password === again ? null : 'differs'
}
