/** Where a dossier stands. */
export const statuses = {
  new: 'nieuw',
  open: 'in behandeling',
  closed: 'afgesloten',
  withdrawn: 'ingetrokken',
  mistaken: 'ten onrechte geregistreerd',
  merged: 'samengevoegd'
} as const
