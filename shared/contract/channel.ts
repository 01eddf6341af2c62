import { z } from 'zod'
import { refusalCodes } from '../refusal-codes.ts'

/** One reason for a refusal, as it crosses to the screen. */
export const refusalSchema = z.object({
  code: z.enum(refusalCodes),
  field: z.string().exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional()
})

/** What a call changes of what the screen was told before. */
interface Effects {
  /** The calls whose answers may have become another. */
  readonly touches?: readonly string[]
  /** The call whose new answer comes back at once. */
  readonly answers?: string
}

/** A call from the screen to the office: what it carries, what comes back, and what it changes. */
export interface Channel<Request extends z.ZodType, Response extends z.ZodType, Effect extends Effects = Effects> {
  readonly request: Request
  readonly response: Response
  readonly effects: Effect
}

const noEffects = {} as const

/** Describes a call that always answers with a value. */
export function query<Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response
): Channel<Request, Response, typeof noEffects> {
  return { request, response, effects: noEffects }
}

/** Describes a call that may be refused: it answers with a Result, and says what it changes. */
export function action<
  Request extends z.ZodType,
  Value extends z.ZodType,
  const Effect extends Effects = typeof noEffects
>(request: Request, value: Value, effects: Effect = noEffects as Effect) {
  const response = z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: z.array(refusalSchema) })
  ])
  return { request, response, effects }
}
