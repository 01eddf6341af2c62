const key = 'klachtenboek.last-account'

/** Who logged in last on this PC: only the account's id is kept. */
export function lastAccount(): string | null {
  return localStorage.getItem(key)
}

/** Remembers who logged in last on this PC. */
export function rememberAccount(id: string): void {
  localStorage.setItem(key, id)
}
