import type { Email } from 'postal-mime'
import { isCountedMoment } from '../../shared/domain/calendar/years.ts'
import { type Instant, instantOf } from '../../shared/domain/time.ts'

function momentFrom(text: string): Instant | null {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) return null
  const moment = instantOf(ms)
  return isCountedMoment(moment) ? moment : null
}

/** The moment in a `Received` header stands behind its last semicolon. */
function momentOfHop(value: string): Instant | null {
  return momentFrom(value.slice(value.lastIndexOf(';') + 1).trim())
}

/**
 * When an e-mail reached the office: its topmost `Received` header, which the office's own mail server wrote last;
 * without one that can be read, the `Date` that the sender's computer wrote.
 */
export function receivedAt({ headers, ...sent }: Pick<Email, 'headers' | 'date'>): Instant | null {
  const hops = headers.filter(({ key }) => key === 'received')
  const hop = hops.map(({ value }) => momentOfHop(value)).find((moment) => moment !== null)
  return hop ?? sentAt(sent)
}

/** When an e-mail was sent, by the clock of its sender's computer. */
export function sentAt({ date }: Pick<Email, 'date'>): Instant | null {
  return momentFrom(date ?? '')
}
