/** Where a draft's note stands among buttons: one that tells of a failure has a row of its own, above them. */
export const draftNoteRow = { '&:has([role="alert"])': { flex: '1 0 100%', order: -1, textAlign: 'left' } } as const
