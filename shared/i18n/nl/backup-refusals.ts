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
    'Deze back-up is met een nieuwere versie van Klachtenboek gemaakt. Werk Klachtenboek bij en probeer het opnieuw.',
  'restore.noBackups':
    'In {{folder}} staat geen back-up en geen kantoor van Klachtenboek. Kies de map waarin de map “Klachtenboek-back-up” staat, of de gegevensmap van de andere pc.',
  'restore.ownFolder':
    'Dit is de gegevensmap die deze pc al gebruikt. Kies de map met de back-up, of de gegevensmap van de andere pc.',
  'restore.inUse':
    'In {{folder}} werkt {{holder}} op dit moment op computer {{computer}}. Er is niets gewijzigd. Sluit Klachtenboek daar eerst af en kies de map dan opnieuw, anders gaat wat daar nog wordt vastgelegd niet mee.',
  'restore.inUseByUnknown':
    'In {{folder}} werkt iemand op dit moment op een andere computer. Er is niets gewijzigd. Sluit Klachtenboek daar eerst af en kies de map dan opnieuw, anders gaat wat daar nog wordt vastgelegd niet mee.',
  'restore.noneReadable':
    'De back-ups in {{folder}} zijn alle beschadigd of onvolledig, zodat er geen kantoor in te vinden is. Er is niets gewijzigd. Staat er nog een back-up op een andere stick of schijf, kies dan die map.',
  'restore.otherOffice':
    'In de gegevensmap van deze pc staat een ander kantoor. Er is niets gewijzigd. Zet de back-up terug op een pc waarop nog geen kantoor is ingericht.',
  'restore.notAllowed':
    'Een back-up terugzetten mag alleen wie het kantoor beheert, of wie de herstelsleutel heeft. Er is niets gewijzigd.',
  'restore.notProven':
    'Deze back-up is gewijzigd nadat Klachtenboek hem maakte, of hoort bij een ander kantoor. Hij wordt niet gebruikt. Kies een andere.',
  'restore.notOpen': 'De back-up is niet meer geopend. Er is niets gewijzigd. Kies de map opnieuw.',
  'restore.partial':
    'In deze back-up zijn bestanden beschadigd: {{count}}, om te beginnen {{first}}. Er is niets gewijzigd. Kies een andere back-up, of zet deze terug zonder die bestanden.',
  'restore.stopped': 'Het terugzetten is gestopt. Er is niets gewijzigd: wat er stond, staat er nog.',
  'restore.isRunning': 'Er wordt een back-up teruggezet. Wacht tot dat klaar is; tot dan kan niemand zich aanmelden.',
  'restore.unfinished':
    'Alles uit de back-up staat klaar, maar de schijf weigerde de laatste stap. Sluit Klachtenboek en start het opnieuw: dan wordt het terugzetten afgemaakt. Er is niets verloren.',
  'restore.destroyed': 'Dossier {{number}} is op {{day, day}} vernietigd ({{clause}}) en wordt niet teruggezet.',
  'restore.notInBackup':
    'Dossier {{number}} staat niet in deze back-up. Kies een andere back-up, of kijk het nummer na.',
  'restore.numberTooHigh':
    '{{number}} ligt ver boven het laatste nummer dat bekend is ({{last}}). Kijk na of het klopt.'
} as const satisfies Partial<Record<RefusalCode, string>>
