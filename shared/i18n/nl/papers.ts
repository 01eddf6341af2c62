/** The files of a dossier. */
export const papers = {
  title: 'Stukken',
  lead: 'Sleep bestanden naar dit venster, plak ze of kies ze: bijlagen, mails, brieven, scans. Zij worden versleuteld bij het dossier bewaard, en met het dossier vernietigd.',
  leadReading: 'De bestanden die bij dit dossier worden bewaard.',
  toCome: 'Stukken bij deze klacht',
  toComeLead:
    'Sleep bestanden naar dit venster of kies ze. Is de klacht geregistreerd, dan voegt u ze aan het dossier toe.',
  toComeNote:
    'Is de klacht geregistreerd, dan voegt u deze bestanden aan het dossier toe. Sluit u Klachtenboek eerder af, kies ze dan opnieuw: een concept bewaart geen bestanden.',
  none: 'Er zijn nog geen stukken.',
  choose: 'Stukken kiezen…',
  chosen: 'Gekozen bestanden',
  add_one: 'Toevoegen',
  add_other: '{{count}} stukken toevoegen',
  busy: 'Bezig met toevoegen…',
  adding: '{{name}} wordt toegevoegd',
  added: 'toegevoegd',
  leaveOut: '{{name}} niet toevoegen',
  view: 'Bekijken',
  viewOne: '{{name}} bekijken',
  elsewhere: 'Elders openen…',
  elsewhereOne: '{{name}} elders openen…',
  elsewhereAsk: '“{{name}}” openen in een ander programma?',
  elsewhereLeaves:
    'Het andere programma krijgt een tijdelijke kopie. Die staat buiten de kluis van Klachtenboek: niet versleuteld, en te lezen voor wie bij uw account op deze pc kan.',
  elsewhereGoes:
    'Klachtenboek verwijdert de kopie als het vergrendelt, als u zich afmeldt en als u het sluit. Houdt het andere programma haar dan nog vast, dan gebeurt het de volgende keer; sluit dat programma dus eerst.',
  elsewhereReadOnly:
    'De kopie is alleen om te lezen: wat u erin verandert, komt niet in het dossier. Wat u in het andere programma zelf opslaat of verstuurt, kan Klachtenboek niet verwijderen. Het logboek houdt bij dat u een kopie maakte.',
  elsewhereOpen: 'Kopie openen',
  elsewhereOpened:
    '“{{name}}” staat open in een ander programma, als tijdelijke kopie. Klachtenboek verwijdert die als het vergrendelt of sluit.',
  elsewhereNot: 'Het stuk is niet in een ander programma geopend.',
  save: 'Opslaan als…',
  saveOne: '{{name}} opslaan als…',
  remove: 'Verwijderen',
  removeNamed: '{{name}} verwijderen',
  removeOne: '“{{name}}” verwijderen?',
  dangerous: 'Dit soort bestand kan schade doen als u het opent. Klachtenboek opent het daarom niet.',
  saveDangerous: '“{{name}}” opslaan?',
  saveDangerousText:
    'Een bestand van dit soort kan uw pc schade doen als u het opent. Sla het alleen op als u weet van wie het komt en waarvoor u het nodig hebt. In het dossier doet het niets.',
  saveAnyway: 'Toch opslaan',
  savedTo:
    'Opgeslagen: {{path}}. Die kopie staat buiten Klachtenboek en is niet versleuteld; verwijder haar als u klaar bent.',
  notSaved: 'Het stuk is niet opgeslagen.',
  reading: 'Het stuk wordt geopend…',
  notRead: 'Het stuk is niet te openen.',
  unreadable:
    'Dit bestand is beschadigd of anders dan zijn naam zegt, en is hier niet te tonen. U kunt het wel opslaan.',
  'mail.reading': 'De e-mail wordt gelezen…',
  'mail.filled':
    'Uit de e-mail ingevuld: welke kant zij op ging, wanneer, en het onderwerp. Kijk na of het klopt; u kunt alles nog veranderen.',
  'mail.found_one': 'In één e-mail is gelezen welke kant zij op ging, wanneer, en waar zij over gaat.',
  'mail.found_other': 'In {{count}} e-mails is gelezen welke kant zij op gingen, wanneer, en waar zij over gaan.',
  'mail.filledNoMoment':
    'Uit de e-mail ingevuld: welke kant zij op ging, en het onderwerp. Een moment tussen de ontvangst van de klacht en nu staat er niet in: kijk het moment hieronder na.',
  'mail.noMoment':
    'Er staat niet altijd een moment in tussen de ontvangst van de klacht en nu: daarvoor geldt het moment hieronder.',
  'mail.own': 'Van elke e-mail bewaren wat erin staat; wat u hieronder invult, geldt voor de rest',
  'mail.momentBelow': 'moment: zie hieronder',
  'mailView.from': 'Van',
  'mailView.to': 'Aan',
  'mailView.sent': 'Verzonden',
  'mailView.received': 'Ontvangen',
  'mailView.subject': 'Onderwerp',
  'mailView.notSaid': 'niet bekend',
  'mailView.attachments': 'Bijlagen',
  'mailView.attachmentsNote':
    'De bijlagen zitten in de e-mail en zijn hier niet te openen. Hebt u er een nodig? Kies “Elders openen…”: dan opent uw mailprogramma een kopie van de e-mail.',
  'mailView.quoted': 'Eerdere berichten onder deze e-mail',
  'mailView.note.future': 'Volgens de e-mail is zij later ontvangen dan nu. Dat moment staat hier daarom niet.',
  'mailView.note.noText': 'In de e-mail is geen tekst te lezen.',
  'mailView.note.shortened':
    'De e-mail is langer dan hier past: u ziet het begin. Het bestand zelf is geheel bewaard en op te slaan.',
  'mailView.note.cut':
    'De e-mail is erg groot. Alleen het begin is gelezen; er kunnen bijlagen ontbreken in deze lijst.',
  'mailView.note.winmail':
    'De e-mail is door Outlook ingepakt (winmail.dat). Opmaak en bijlagen daarin zijn hier niet te lezen. Sla haar op en open haar in Outlook.',
  'mailView.tooSlow':
    'Het lezen van de e-mail duurde te lang en is gestopt. Het bestand is ongewijzigd bewaard; u kunt het opslaan en in uw mailprogramma openen.',
  'mailView.unreadable':
    'Dit bestand heet een e-mail, maar het is er geen, of het is beschadigd. Hier is het niet te tonen. Het is bewaard zoals het binnenkwam; u kunt het opslaan.'
} as const
