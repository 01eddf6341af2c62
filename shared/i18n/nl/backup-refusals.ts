import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about backups, and about what is put back from them. */
export const backupRefusals = {
  'backup.noFolder': 'Er is nog geen map gekozen voor de back-up. Kies er een bij Instellingen → Back-up.',
  'backup.isRunning': 'Er wordt al een back-up gemaakt. Wacht tot die klaar is.',
  'backup.insideData':
    '{{folder}} ligt in de gegevensmap zelf. Gaat die verloren, dan de back-up ook. Kies een map op een stick, een netwerkschijf of een tweede schijf.',
  'backup.folderGone':
    'De map {{folder}} is er nu niet. Is de stick of het netwerk losgeraakt? Sluit hem aan en probeer het opnieuw, of kies een andere map. Eerdere back-ups zijn er nog zoals ze waren.',
  'backup.full':
    'De schijf met {{folder}} is vol. Maak er ruimte of kies een andere map. Eerdere back-ups zijn er nog; de volgende keer gaat het verder waar het bleef.',
  'backup.readOnly':
    'In {{folder}} mag Klachtenboek niet lezen of schrijven. Kies een andere map, of vraag wie de map beheert om toegang.',
  'backup.busyDisk':
    'Een bestand in {{folder}} is in gebruik door een ander programma, zoals een virusscanner. Probeer het zo nog eens. Eerdere back-ups zijn er nog.',
  'backup.diskFailed':
    'De schijf met {{folder}} gaf een fout ({{system}}). Sluit hem opnieuw aan of kies een andere map. Eerdere back-ups zijn er nog.',
  'backup.otherOffice':
    'In {{folder}} staan de back-ups van een ander kantoor. Er is niets gewijzigd. Kies een andere map.',
  'backup.markDamaged':
    'Het bestand dat zegt van welk kantoor de back-ups in {{folder}} zijn, is onleesbaar. De back-ups zelf zijn er nog. Kies de map bij Instellingen opnieuw; dan wordt het hersteld.',
  'backup.notVerified':
    'Wat in {{folder}} is geschreven, kwam bij het teruglezen anders terug. Deze back-up telt daarom niet; eerdere zijn er nog. De schijf of stick is mogelijk kapot: kies een andere.',
  'backup.stopped':
    'De back-up is gestopt. Eerdere back-ups zijn er nog; de volgende keer gaat het verder waar het bleef.',
  'backup.damaged': 'Deze back-up is beschadigd en niet te gebruiken. Kies een andere.',
  'backup.needsLater':
    'Deze back-up is met een nieuwere versie van Klachtenboek gemaakt. Werk Klachtenboek bij en probeer het opnieuw.'
} as const satisfies Partial<Record<RefusalCode, string>>
