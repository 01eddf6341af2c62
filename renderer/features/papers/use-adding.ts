import { useEffect, useRef, useState } from 'react'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Refusal } from '../../../shared/result.ts'
import { callOffice } from '../../api/client.ts'
import { sendFile } from './send-file.ts'

/** A file that is to be added: how far it is, and why it was not. */
export interface AddedFile {
  readonly file: File
  readonly state: 'waiting' | 'sending' | 'added' | 'refused'
  /** How much of it is in, from 0 to 1. */
  readonly part: number
  readonly refusals: readonly Refusal[]
}

/** What is said of a file that is added. */
export interface Said {
  readonly at: string
  readonly details: FieldValues
}

/** Adds chosen files to a dossier one after the other; what was refused can be tried again, what is left can be given up. */
export function useAdding(number: DossierNumber, files: readonly File[]) {
  const [added, setAdded] = useState<readonly AddedFile[]>(() =>
    files.map((file) => ({ file, state: 'waiting', part: 0, refusals: [] }))
  )
  const [isBusy, setBusy] = useState(false)
  const given = useRef(new AbortController())
  useEffect(() => () => given.current.abort(), [])

  function tell(file: File, change: Partial<AddedFile>): void {
    setAdded((known) => known.map((one) => (one.file === file ? { ...one, ...change } : one)))
  }

  async function addOne(file: File, { at, details }: Said, signal: AbortSignal): Promise<boolean> {
    tell(file, { state: 'sending', part: 0, refusals: [] })
    const sent = await sendFile(file, { number, signal, onPart: (part) => tell(file, { part }) })
    const kept = sent.ok ? await callOffice('papers.keep', { number, upload: sent.value, at, details }) : sent
    if (sent.ok && !kept.ok) await callOffice('papers.cancel', { upload: sent.value })
    if (kept.ok) tell(file, { state: 'added', part: 1 })
    else tell(file, { state: kept.error.length === 0 ? 'waiting' : 'refused', refusals: kept.error })
    return kept.ok
  }

  /** Adds what is not in yet, with what is said of each; whether all is in now. */
  async function add(saidOf: (file: File) => Said): Promise<boolean> {
    if (isBusy) return false
    const { signal } = (given.current = new AbortController())
    setBusy(true)
    let isWhole = true
    for (const { file, state } of added) {
      if (state === 'added') continue
      if (signal.aborted) isWhole = false
      else isWhole = (await addOne(file, saidOf(file), signal)) && isWhole
    }
    setBusy(false)
    return isWhole
  }

  return {
    added,
    isBusy,
    add,
    /** Gives up what is not in yet. */
    stop: () => given.current.abort(),
    /** Leaves a file out that is not in yet. */
    leaveOut: (file: File) => setAdded((known) => known.filter((one) => one.file !== file))
  }
}
