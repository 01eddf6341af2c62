/** Words that every screen and document shares. */
export const common = {
  back: 'Terug',
  cancel: 'Annuleren',
  change: 'Wijzigen',
  close: 'Sluiten',
  next: 'Verder',
  retry: 'Opnieuw proberen',
  save: 'Opslaan',
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  nobody: 'nog niemand',
  nameless: 'naam niet opgegeven',
  empty: 'nog niet ingevuld',
  counting: 'De dossiers worden geteld: {{done}} van {{total}}',
  destroying: 'De dossiers worden vernietigd: {{done}} van {{total}}',
  stopDestroying: 'Stoppen; wat er nog is, blijft',
  stopCounting: 'Stoppen met tellen',
  loading: 'Bezig met laden…',
  savedAt: 'Bewaard om {{time}}',
  dossier: 'dossier {{number}}'
} as const
