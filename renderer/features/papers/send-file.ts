import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import { callOffice } from '../../api/client.ts'

/** How a file is sent: to which dossier, who hears how far it is, and what gives it up. */
export interface Sending {
  readonly number: DossierNumber
  /** Hears which part of it is in, from 0 to 1. */
  readonly onPart: (part: number) => void
  readonly signal: AbortSignal
}

/** A piece of a file; a file that was moved or changed since it was chosen can no longer be read. */
async function pieceOf(file: File, from: number): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.slice(from, from + limits.filePiece).arrayBuffer()))
  } catch {
    return refuse('file.changed', { params: { name: file.name } })
  }
}

async function sendPieces(file: File, upload: string, { onPart, signal }: Sending): Promise<Result<void>> {
  for (let from = 0; from < file.size; from += limits.filePiece) {
    if (signal.aborted) return fail([])
    const bytes = await pieceOf(file, from)
    if (!bytes.ok) return bytes
    const added = await callOffice('papers.add', { upload, bytes: bytes.value })
    if (!added.ok) return added
    onPart(added.value.received / file.size)
  }
  return signal.aborted ? fail([]) : ok(undefined)
}

/**
 * Sends a file to the office piece by piece, so that no more than a piece of it is ever held; gives the id under which it
 * waits to be kept. Given up, it fails without a reason, and nothing of it stays.
 */
export async function sendFile(file: File, sending: Sending): Promise<Result<string>> {
  const begun = await callOffice('papers.begin', {
    number: sending.number,
    name: file.name.slice(-limits.searched),
    size: file.size
  })
  if (!begun.ok) return begun
  const { upload } = begun.value
  const sent = await sendPieces(file, upload, sending)
  if (sent.ok) return ok(upload)
  await callOffice('papers.cancel', { upload })
  return sent
}
