import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about requests that concern somebody’s own data, and about their inspection. */
export const requestRefusals = {
  'request.none': 'No request about data is open in this dossier.',
  'request.waits': 'Such a request is open in this dossier already. Answer that first, or choose another request.',
  'request.notWaiting': 'Choose a request that is still open. Perhaps a colleague has just answered it.',
  'request.beforeReceipt': 'This moment lies before the request came in. Choose a later moment.',
  'request.extended':
    'This request was extended already, up to and including {{by, day}}. It cannot be extended again.',
  'request.tooLate':
    'The first month ran up to and including {{by, day}}: after that day you cannot extend it. Answer the request as soon as you can.',
  'inspection.nothing':
    'There is nothing to show: of what you ticked, nothing is filled in in this dossier. Your choice was kept. Tick more data.',
  'inspection.unknown':
    'This inspection is not in the dossier, or was taken back. Close the window and choose an inspection from the list.'
} as const satisfies Partial<Record<RefusalCode, string>>
