/** Texts of the screen on which a complaint is taken in. */
export const intake = {
  title: 'Nieuwe klacht',
  lead: 'Vul in wat u weet. Wat nog ontbreekt, kan later.',
  shortcuts:
    'Ctrl+Enter registreert, Ctrl+S bewaart het concept, Ctrl+T begint een klacht aan de telefoon, F1 toont het artikel achter een veld.',
  register: 'Klacht registreren',
  aboutReceiver: 'De klacht gaat over wie haar ontving of nu registreert.',
  aboutReceiverOut:
    'Dat mag: zo gaat geen klacht verloren. De behandeling is daarna voor anderen (artikel {{clause}}), en in de geschiedenis staat dat het bekend was.',
  aboutReceiverIn:
    'Dat mag: zo gaat geen klacht verloren. In de geschiedenis staat dat het bekend was. Laat liever een collega de klacht behandelen.',
  aboutReceiverKnown: 'Ik weet dat en registreer de klacht zoals zij is ingediend',
  notGivenOf: '{{field}}: niet opgegeven door de klager',
  registering: 'De klacht wordt geregistreerd…',
  'alike.title': 'Is deze klacht al bekend?',
  'alike.text':
    'Wat u registreert, lijkt op wat hieronder staat. Er is nog niets geregistreerd, en wat u typte blijft staan. Is het dezelfde klacht, bekijk dan dat dossier en werk daarin verder.',
  'alike.list': 'Dossiers die erop lijken',
  'alike.received': 'ontvangen op {{day}}',
  'alike.why': 'Waarom: {{why}}.',
  'alike.ground.email': 'hetzelfde e-mailadres',
  'alike.ground.phone': 'hetzelfde telefoonnummer',
  'alike.ground.name': 'dezelfde naam',
  'alike.ground.text': 'bijna dezelfde tekst',
  'alike.look': 'Dossier {{number}} bekijken',
  'alike.open': 'Naar dossier {{number}}; uw concept blijft bewaard',
  'alike.register': 'Toch registreren',
  'alike.back': 'Terug',
  saveDraft: 'Concept bewaren',
  refused: 'De klacht is nog niet geregistreerd. Wat u typte, staat er nog.',
  'talk.begin': 'Er belt iemand',
  'talk.beginHint': 'Nieuwe klacht aan de telefoon (Ctrl+T)',
  'talk.title': 'Aan de telefoon',
  'talk.toForm': 'In de volgorde van het formulier',
  'group.talk': 'In de volgorde van een gesprek. Wat hieronder staat, kan ook na het ophangen.',
  'group.registration': 'Wanneer en hoe kwam de klacht binnen?',
  'group.complainant': 'Wie klaagt er?',
  'group.complaint': 'Waar gaat de klacht over?',
  'group.classification': 'Om wat voor klacht gaat het?',
  classifiedByOther: 'De {{role}} deelt de klacht in nadat u haar hebt geregistreerd.',
  classifiedLater: 'U mag dit ook later invullen: dan wacht de klacht op indeling.',
  'mail.title': 'Kwam de klacht per e-mail?',
  'mail.lead':
    'Sleep het e-mailbestand (.eml) op dit venster of kies het: dan vult het Klachtenboek in wat erin staat.',
  'mail.choose': 'E-mailbestand kiezen',
  'mail.paste': 'Tekst van een e-mail plakken',
  'mail.pasteLabel': 'Tekst van de e-mail',
  'mail.pasteHelp': 'Neem de regels met afzender en onderwerp mee als u die kunt kopiëren.',
  'mail.pasteFill': 'Invullen uit deze tekst',
  'mail.reading': 'De e-mail wordt gelezen…',
  'mail.filled': 'Ingevuld uit de e-mail van {{from}}. Kijk na of het klopt; u kunt alles nog veranderen.',
  'mail.unknownSender': 'een onbekende afzender',
  'mail.kept':
    'De e-mail zelf, met haar bijlagen, staat onderaan bij “Stukken bij deze klacht”. Na het registreren voegt u haar aan het dossier toe.',
  'mail.notKept':
    'De geplakte tekst is geen bestand: de e-mail zelf en haar bijlagen komen niet in het dossier. Bewaar ze in uw mailprogramma, of voeg ze als bestand toe.',
  'mail.others':
    'U gaf {{total}} e-mails tegelijk. Alleen de eerste is gelezen; begin voor elke andere een nieuwe klacht.',
  'mail.quoted': 'Eerdere berichten onder deze e-mail',
  'mail.quotedNotFilled': 'Dit staat niet in de omschrijving. Kopieer wat u ervan nodig hebt.',
  'mail.note.noMoment': 'In de e-mail staat niet wanneer zij is ontvangen. Vul bij “Ontvangen op” zelf het moment in.',
  'mail.note.future':
    'Volgens de e-mail is zij later ontvangen dan nu. Dat moment is niet overgenomen. Vul bij “Ontvangen op” zelf het moment in.',
  'mail.note.noText': 'In de e-mail is geen tekst te lezen. Vul de omschrijving zelf in.',
  'mail.note.shortened': 'De tekst is te lang voor het formulier. Het begin is overgenomen, de rest niet.',
  'mail.note.cut': 'De e-mail is erg groot. Alleen het begin is gelezen; er kunnen bijlagen ontbreken.',
  'mail.note.winmail':
    'De e-mail is door Outlook ingepakt (winmail.dat). Opmaak en bijlagen daarin zijn niet te lezen. Open haar in Outlook, en vul aan wat ontbreekt.',
  'mail.note.pasted':
    'Uit geplakte tekst is niet overgenomen wanneer de e-mail is ontvangen. Vul bij “Ontvangen op” zelf het moment in.',
  'mail.note.pastedSent':
    'Bij “Ontvangen op” staat wanneer de e-mail is verzonden: dat is wat in de geplakte tekst staat. Is zij later ontvangen, verander het moment dan.',
  'mail.fault.notMail':
    'Dit bestand is geen e-mail. Er is niets ingevuld. Bewaar de e-mail in uw mailprogramma als .eml en kies dat bestand.',
  'mail.fault.outlook':
    'Dit bestand is in de eigen vorm van Outlook (.msg) bewaard, en die is hier niet te lezen. Er is niets ingevuld; het bestand staat wel bij de stukken onderaan. Bewaar de e-mail als .eml, of kopieer de tekst in het formulier.',
  'mail.fault.tooSlow':
    'Het lezen van de e-mail duurde te lang en is gestopt. Er is niets ingevuld. Kopieer de tekst zelf in het formulier.',
  'mail.fault.notRead':
    'Het e-mailbestand is niet te lezen. Er is niets ingevuld. Kijk of het er nog is en of u het mag openen, en kies het opnieuw.',
  'mail.fault.broken':
    'De e-mail is beschadigd en niet te lezen. Er is niets ingevuld. Bewaar haar opnieuw in uw mailprogramma, of kopieer de tekst in het formulier.',
  'mail.takenTitle': 'Vervangen wat er al staat?',
  'mail.takenText': 'Hier staat al iets anders dan in de e-mail: {{fields}}. De andere velden zijn al ingevuld.',
  'mail.replace': 'Vervangen',
  'mail.leave': 'Laten staan',
  'drafts.title': 'U was al begonnen',
  'drafts.continue': 'Verder met concept van {{time}}',
  'drafts.continueWith': 'Verder met concept van {{time}} ({{name}})',
  'drafts.discard': 'Concept weggooien',
  'drafts.discardOf': 'Concept van {{time}} weggooien',
  'drafts.confirmTitle': 'Dit concept weggooien?',
  'drafts.confirmText': 'Wat er in het concept van {{time}} staat, is daarna weg.',
  'drafts.keep': 'Concept houden',
  'drafts.another': 'Nog een klacht beginnen',
  'drafts.gone':
    'Het concept waar u naartoe ging, is er niet: het is geregistreerd of weggegooid, of het is niet van u. Hieronder kunt u een klacht opschrijven.',
  'drafts.notRead': 'Uw eerdere concepten zijn nu niet te lezen.'
} as const
