import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { lastWorkingDayOnOrBefore } from '../../shared/domain/calendar/working-days.ts'
import { computeTerms } from '../../shared/domain/terms/compute-terms.ts'
import type { Term } from '../../shared/domain/terms/term.ts'
import { parseJson } from '../../shared/domain/text/json.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { readCase, type PolicyLookup } from './terms-case.ts'
import { messages } from './terms-messages.ts'

function parseLine(line: string): Result<unknown, string> {
  try {
    const value: unknown = parseJson(line)
    return ok(value)
  } catch {
    return fail(messages.notJson)
  }
}

/** A term as the command writes it: always with the last working day on or before the due day. */
type WrittenTerm = Required<Pick<Term, 'id' | 'clause' | 'due' | 'dueDay' | 'workBy' | 'outcome'>> &
  Pick<Term, 'minutes'>

function termsOfLine(line: string, policyOf: PolicyLookup): Result<WrittenTerm[], string> {
  const parsed = parseLine(line)
  if (!parsed.ok) return parsed
  const read = readCase(parsed.value, policyOf)
  if (!read.ok) return read
  const { rules, calendar, facts, now } = read.value
  return ok(
    computeTerms(rules, calendar, facts, now).map(({ id, clause, due, dueDay, outcome, minutes }) => ({
      id,
      clause,
      due,
      dueDay,
      workBy: lastWorkingDayOnOrBefore(dueDay, calendar),
      outcome,
      ...(minutes === undefined ? {} : { minutes })
    }))
  )
}

/**
 * Computes the terms of every case on the input, one JSON object per line, and writes one line for each.
 *
 * Empty lines are skipped; a bad line gives `{"error", "line"}` and the rest still runs.
 * Gives the exit code: 1 when any line was bad.
 */
export async function runTermsJson(input: Readable, output: Writable, policyOf: PolicyLookup): Promise<number> {
  let lineNumber = 0
  let exitCode = 0
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1
    const line = raw.replace(/^\uFEFF/, '').trim()
    if (line === '') continue
    const terms = termsOfLine(line, policyOf)
    if (!terms.ok) exitCode = 1
    const answer = terms.ok ? { terms: terms.value } : { error: terms.error, line: lineNumber }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return exitCode
}
