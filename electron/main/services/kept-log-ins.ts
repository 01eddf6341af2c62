import { z } from 'zod'
import { parseJson } from '../../../shared/domain/text/json.ts'
import { localDaySchema } from '../../../shared/domain/time.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { PcFile } from './ports/system-keyring.ts'

const boundSchema = z.object({
  office: z.string(),
  account: z.string(),
  role: z.string(),
  /** Of the password: with another one nothing opens. */
  passwordMark: z.string(),
  /** The last day on which it may be used. */
  until: localDaySchema
})

/** What a kept log-in is bound to. */
export type BoundTo = z.infer<typeof boundSchema>

const keptSchema = boundSchema.extend({ sealed: z.base64() })

/** A log-in that this PC keeps for somebody, sealed by the system. */
export type KeptLogIn = z.infer<typeof keptSchema>

const fileSchema = z.object({
  format: z.literal('klachtenboek-log-ins'),
  version: z.literal(1),
  kept: z.array(keptSchema).readonly()
})

/** What is sealed: the key, and once more what it is bound to. */
const insideSchema = boundSchema.extend({ key: z.base64() })

const bindingOf = ({ office, account, role, passwordMark, until }: BoundTo): string =>
  JSON.stringify([office, account, role, passwordMark, until])

/** The text that the system seals. */
export function printInside({ office, account, role, passwordMark, until }: BoundTo, key: Uint8Array): string {
  return JSON.stringify({ office, account, role, passwordMark, until, key: Buffer.from(key).toString('base64') })
}

/** The key in what the system opened; null when it was sealed for something else than stands beside it. */
export function keyInside(text: string, bound: BoundTo): Uint8Array | null {
  const inside = insideSchema.safeParse(readJson(text))
  if (!inside.success || bindingOf(inside.data) !== bindingOf(bound)) return null
  return new Uint8Array(Buffer.from(inside.data.key, 'base64'))
}

function readJson(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return null
  }
}

/** The log-ins that this PC keeps: read once, and changed one after the other. */
export class KeptLogIns {
  readonly #file: PcFile
  #kept: readonly KeptLogIn[] | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(file: PcFile) {
    this.#file = file
  }

  /** What is kept, as far as it was read. */
  get all(): readonly KeptLogIn[] {
    return this.#kept ?? []
  }

  /** What is kept for an account of an office. */
  async find(office: string | null, account: string): Promise<KeptLogIn | undefined> {
    await this.change((kept) => kept)
    return this.all.find((one) => one.office === office && one.account === account)
  }

  /** Changes what is kept, on disk before it counts; nothing is written when nothing changes. */
  change(change: (kept: readonly KeptLogIn[]) => readonly KeptLogIn[]): Promise<Result<void>> {
    const changed = this.#turn.then(async () => {
      const before = (this.#kept ??= await this.#read())
      const kept = change(before)
      if (kept.length === before.length && kept.every((one, index) => one === before[index])) return ok(undefined)
      const content = { format: 'klachtenboek-log-ins', version: 1, kept } satisfies z.input<typeof fileSchema>
      const written = await this.#file.write(`${JSON.stringify(content, null, 2)}\n`)
      if (written.ok) this.#kept = kept
      return written
    })
    this.#turn = changed.catch(() => undefined)
    return changed
  }

  /** A file that cannot be read keeps nothing: the password goes on opening. */
  async #read(): Promise<readonly KeptLogIn[]> {
    const text = await this.#file.read()
    const parsed = fileSchema.safeParse(text.ok ? readJson(text.value ?? '') : null)
    return parsed.success ? parsed.data.kept : []
  }
}
