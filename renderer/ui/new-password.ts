/** The fewest characters of a password; the office refuses shorter ones. */
export const passwordMinimum = 10

function lengthOf(password: string): number {
  return Array.from(password.normalize('NFKC')).length
}

/** Whether it has the fewest characters that a password has. */
export function isLongEnough(password: string): boolean {
  return lengthOf(password) >= passwordMinimum
}

/** What is wrong with a new password that was typed twice. */
export type NewPasswordProblem = 'short' | 'differs'

/** What is wrong with a new password that was typed twice; null when it can be tried. */
export function newPasswordProblem(password: string, again: string): NewPasswordProblem | null {
  if (!isLongEnough(password)) return 'short'
  return password === again ? null : 'differs'
}
