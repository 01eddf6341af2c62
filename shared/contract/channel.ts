import { z } from 'zod'

/** One reason for a refusal, as it crosses to the screen. */
export const refusalSchema = z.object({
  code: z.string(),
  field: z.string().exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional()
})

/** A call from the screen to the office: what it carries and what comes back. */
export interface Channel<Request extends z.ZodType, Response extends z.ZodType> {
  readonly request: Request
  readonly response: Response
}

/** Describes a call that always answers with a value. */
export function query<Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response
): Channel<Request, Response> {
  return { request, response }
}

/** Describes a call that may be refused: it answers with a Result. */
export function action<Request extends z.ZodType, Value extends z.ZodType>(request: Request, value: Value) {
  const response = z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: z.array(refusalSchema) })
  ])
  return query(request, response)
}
