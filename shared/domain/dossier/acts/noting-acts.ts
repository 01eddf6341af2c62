import { dossierStatuses } from '../state.ts'
import type { ActDefinition } from './act.ts'

/** A word in or out that no other act tells: with whom, how and when, also after the dossier ended (LM-5.7). */
export const recordContact = {
  id: 'recordContact',
  event: 'contactRecorded',
  statuses: dossierStatuses,
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'direction', required: true },
    { id: 'withWhom', required: true },
    { id: 'means', required: true },
    { id: 'text', required: true }
  ]
} as const satisfies ActDefinition

/** A note among colleagues: it stands in the history and on no paper. */
export const noteInside = {
  id: 'noteInside',
  event: 'notedInside',
  statuses: dossierStatuses,
  asksMoment: false,
  handlersOnly: false,
  fields: [],
  details: [{ id: 'text', required: true }]
} as const satisfies ActDefinition
