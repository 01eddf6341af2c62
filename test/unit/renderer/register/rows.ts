import type { RegisterRow } from '../../../../renderer/features/register/register-row.ts'

/** A dossier in handling, of which the reaction came too late. */
export const open: RegisterRow = {
  number: '2026-0002',
  year: '2026',
  status: 'open',
  complainant: 'Zoë Müller',
  organisation: 'Bakkerij Müller',
  summary: 'Advies kwam te laat',
  receivedAt: '2026-03-20T09:00:00.000Z',
  closedAt: '',
  channel: 'telefonisch',
  classes: ['content', 'financial'],
  classLabels: 'uitvoering en inhoud, financiële kant',
  gravity: 'gewoon',
  involved: 'Bram Jansen',
  responsible: 'Bram Jansen',
  nextTerm: {
    id: 'settlement',
    clause: 'EW-6.4',
    due: '2026-04-18T22:00:00.000Z',
    dueDay: '2026-04-18',
    workBy: '2026-04-17',
    outcome: 'running',
    round: 1
  },
  lastDays: ['2026-04-17', '2026-04-18'],
  overdue: '',
  wasLate: 'eerste reactie',
  missed: 'eerste reactie',
  damage: []
}

/** A dossier that was closed in time. */
export const closed: RegisterRow = {
  ...open,
  number: '2025-0001',
  year: '2025',
  status: 'closed',
  complainant: 'Hendrik Bos',
  organisation: '',
  summary: 'Onbeleefd te woord gestaan',
  classes: ['conduct'],
  classLabels: 'bejegening',
  nextTerm: null,
  lastDays: [],
  wasLate: '',
  missed: '',
  closedAt: '2025-12-01T09:00:00.000Z'
}

/** A dossier that cannot be read. */
export const damaged: RegisterRow = {
  ...closed,
  number: '2026-0001',
  year: '2026',
  status: 'damaged',
  complainant: '',
  summary: '',
  classes: [],
  classLabels: '',
  involved: '',
  responsible: '',
  damage: [{ code: 'register.damaged', params: { subject: 'dossiers/2026/0001/dossier', reason: 'seal' } }]
}

/** A dossier whose reaction has not gone out though its term has passed. */
export const overdue: RegisterRow = {
  ...open,
  number: '2026-0003',
  overdue: 'eerste reactie',
  wasLate: ''
}
