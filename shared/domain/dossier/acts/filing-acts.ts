import { textOf } from '../../form/values.ts'
import type { Refusal } from '../../../result.ts'
import { dossierStatuses } from '../state.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** A file comes from the office's own store, and is named by nobody who types. */
function checkFile(_situation: Situation, { brings }: TimedCommand): Refusal[] {
  return textOf(brings ?? {}, 'file') === '' ? [{ code: 'file.needed' }] : []
}

const brought = (_situation: Situation, { brings }: TimedCommand) => brings ?? {}

/** A file is kept with the dossier, also after it ended: what came with the complaint, or was sent since (LM-5.7). */
export const keepFile = {
  id: 'keepFile',
  event: 'fileKept',
  statuses: dossierStatuses,
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'paper', required: true },
    { id: 'direction', required: false },
    { id: 'text', required: false }
  ],
  check: checkFile,
  adds: brought
} as const satisfies ActDefinition

/** A file is taken out of the dossier for good; that it was there, and why it went, stays. */
export const removeFile = {
  id: 'removeFile',
  event: 'fileRemoved',
  statuses: dossierStatuses,
  asksMoment: false,
  handlersOnly: false,
  isFinal: true,
  fields: [],
  details: [{ id: 'reason', required: true }],
  check: checkFile,
  adds: brought
} as const satisfies ActDefinition
