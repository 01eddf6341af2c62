import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Services } from '../../main/services/services.ts'
import { sampleLetters } from './sample-letters.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

async function write(folder: string, name: string, content: Uint8Array | string): Promise<Result<string>> {
  const path = join(folder, name)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(path, content)
    return ok(name)
  } catch {
    return refuse('document.notSaved', { params: { path } })
  }
}

/** Writes an object as a JSON file; gives its name. */
export function writeJson(folder: string, name: string, content: object): Promise<Result<string>> {
  return write(folder, name, `${JSON.stringify(content, null, 2)}\n`)
}

/** Makes every document of an office's year, and one example of each letter, and writes it to a folder; gives the names, blank form first. */
export async function writeDocuments(
  services: Services,
  {
    folder,
    numbers,
    year
  }: { readonly folder: string; readonly numbers: readonly DossierNumber[]; readonly year: number }
): Promise<Result<string[]>> {
  const report = { ...wholeYear(year), shared: false }
  const requests: readonly DocumentRequest[] = [
    { kind: 'blank-form' },
    { kind: 'regulation' },
    { kind: 'regulation-page' },
    ...(await sampleLetters(services, numbers)),
    ...numbers.map((number): DocumentRequest => ({ kind: 'form', number })),
    { kind: 'annual-report', ...report }
  ]
  const names: string[] = []
  for (const request of requests) {
    const made = await services.documents.make(request)
    if (!made.ok) return made
    const written = await write(folder, made.value.name, made.value.bytes)
    if (!written.ok) return written
    names.push(written.value)
  }
  return ok(names)
}
