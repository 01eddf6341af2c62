import type { RefusalCode } from '../../refusal-codes.ts'
import { accessRefusals } from './access-refusals.ts'
import { backupRefusals } from './backup-refusals.ts'
import { fileRefusals } from './file-refusals.ts'
import { policyRefusals } from './policy-refusals.ts'
import { requestRefusals } from './request-refusals.ts'
import { rulingRefusals } from './ruling-refusals.ts'

/** What is said per refusal, by its code: what happened, what was kept and what to do. */
export const refusals = {
  ...accessRefusals,
  ...policyRefusals,
  ...requestRefusals,
  ...rulingRefusals,
  ...backupRefusals,
  ...fileRefusals,
  'check.isRunning': 'Er wordt al gecontroleerd. Wacht tot dat klaar is.',
  'check.stopped': 'De controle is gestopt. Er is niets veranderd; u kunt haar opnieuw beginnen.',
  'field.required': 'Vul “{{field}}” in.',
  'details.missing': 'Vul “{{field}}” in.',
  'field.tooLong': '“{{field}}” is te lang: er passen {{limit}} tekens in. Kort de tekst in of voeg een bijlage toe.',
  'field.tooMany': 'In “{{field}}” passen er {{limit}}, en het zijn er meer. Haal er een paar weg.',
  'form.tooMuch': 'Dit is bij elkaar te veel: er passen {{limit}} tekens in één keer. Kort een lange tekst in.',
  'field.notAText': '“{{field}}” moet een tekst zijn. Typ het opnieuw.',
  'field.noSuchDay': '“{{field}}” is geen bestaande datum. Kies een dag uit de kalender.',
  'field.noSuchMoment': '“{{field}}” is geen bestaand tijdstip. Vul een datum en een tijd in.',
  'field.yearOutside': '“{{field}}” ligt buiten de jaren {{first}} tot en met {{last}}. Controleer het jaartal.',
  'event.afterReceipt':
    'De gebeurtenis kan niet na de ontvangst van de klacht liggen ({{day, day}}). Controleer de dag en het jaar.',
  'event.receivedBefore':
    'De klacht kan niet zijn ontvangen vóór de dag waar zij over gaat ({{day, day}}). Controleer de datum van ontvangst.',
  'field.notAPerson': '“{{field}}” moet een persoon zijn. Kies een collega of typ een naam.',
  'field.unknownChoice': 'De keuze bij “{{field}}” staat niet in de klachtenregeling. Kies een van de mogelijkheden.',
  'field.derived': '“{{field}}” volgt uit het dossier en is niet zelf in te vullen.',

  'act.notYourDossier':
    'U kunt dossier {{number}} niet inzien: het bestaat niet, het is niet te lezen, of u bent er niet bij betrokken. Denkt u van wel, vraag het dan aan wie de klachten beheert.',
  'undo.nothing': 'Er is niets om ongedaan te maken: er is daarna al iets anders vastgelegd.',
  'undo.final': 'Een handtekening kan niet ongedaan worden gemaakt.',
  'undo.notYours': 'Alleen wie het vastlegde, kan het ongedaan maken.',
  'undo.tooLate':
    'Ongedaan maken kan alleen kort erna. Wat is vastgelegd, blijft staan; klopt er iets niet, zet het dan recht met “Gegeven corrigeren”.',
  'act.notInYourRole': 'Dit hoort niet bij uw rol. Vraag een collega die dit wel mag.',
  'act.notInThisPolicy': 'Uw regeling kent deze handeling niet.',
  'act.beforeDecision': 'Dit kan niet eerder zijn dan de beslissing. Controleer datum en tijd.',
  'correct.promiseStands':
    'De toegezegde terugbeldag ({{day, day}}) is voorbij en blijft staan. Bel terug; is het dan niet opgelost, dan kiest u een nieuwe dag.',
  'callBack.notChecked': 'Ga eerst intern na of de toezegging is nagekomen, en leg dat vast.',
  'callBack.messagesMissing': 'Nog niet alles is gezegd. Vink aan wat u hebt gezegd, of bel nog eens.',
  'callBack.newPromise': 'De klacht is niet opgelost. Vul bij “{{field}}” in wat u nu toezegt en wanneer u terugbelt.',
  'callBack.dayPassed': 'Die dag is al voorbij. Kies een dag die nog komt.',
  'act.beforeRound': 'Dit ligt vóór het begin van de nieuwe ronde. Controleer datum en tijd.',
  'callBack.beforeCheck': 'Er is gebeld vóórdat was nagegaan of de toezegging is nagekomen. Controleer datum en tijd.',
  'answerable.notInRole':
    '{{name}} kan niet voor het onderzoek instaan: dat kan alleen iemand met een account in een rol die daarvoor is aangewezen. Kies iemand anders.',
  'confirmation.notWritten': 'De bevestiging moet schriftelijk zijn. Kies brief, e-mail of overhandigd.',
  'head.notGrave': 'Dit hoeft alleen bij een ernstige klacht.',
  'act.aboutYou': 'De klacht gaat over u. Daarom doet iemand anders dit.',
  'act.whenStatus.new': 'Dit kan nog niet: de klacht is nog niet ingedeeld. Deel haar eerst in.',
  'act.whenStatus.open': 'Dit kan nu niet: het dossier is in behandeling.',
  'act.whenStatus.closed': 'Dit kan niet meer: het dossier is afgesloten. Heropen het als er nog iets moet gebeuren.',
  'act.whenStatus.mistaken':
    'Dit kan niet: het dossier is ten onrechte geregistreerd. Haal het terug als er nog iets moet gebeuren.',
  'act.whenStatus.merged': 'Dit kan niet: het dossier is samengevoegd. Werk in het andere, of haal dit terug.',
  'act.whenStatus.withdrawn':
    'Dit kan niet meer: de klacht is ingetrokken. Heropen het dossier als er nog iets moet gebeuren.',
  'act.unexpectedField': '“{{field}}” hoort hier niet bij. Begin deze handeling opnieuw.',
  'act.inTheFuture': '“{{field}}” ligt in de toekomst. Vul het moment in waarop het gebeurd is.',
  'act.beforeReceipt': '“{{field}}” ligt vóór de ontvangst van de klacht. Controleer de datum en de tijd.',
  'act.nothingEntered': 'Er is nog niets ingevuld. Vul ten minste één veld in.',
  'correct.aboutReceiver':
    'De klacht gaat dan over wie haar ontving of registreerde. Geef aan dat dit bekend is, of controleer de naam.',
  'register.aboutReceiver':
    'De klacht gaat over wie haar ontving of registreert. Vink bij de betrokken medewerkers aan dat u dat weet, of laat een collega de klacht opnemen.',
  'head.notInRole':
    '{{name}} is geen {{role}}. Kies iemand in die rol; heeft niemand met een account die rol, typ dan de naam van het hoofd.',
  'paper.notInvolved': 'De klacht gaat niet over {{name}}. Kies een van de betrokken medewerkers.',
  'paper.hasAccount':
    '{{name}} heeft een account en doet dit zelf. Is {{name}} vertrokken, laat het account dan eerst buiten gebruik stellen.',
  'paper.inTheFuture': 'De dag van ondertekening moet nog komen. Controleer de datum.',
  'other.noNumber': 'Dit is geen nummer van een dossier. Er is niets vastgelegd. Kies een dossier uit de lijst.',
  'other.isItself': 'Dit is het dossier zelf. Er is niets vastgelegd. Kies het andere dossier.',
  'merge.intoSetAside': 'Dossier {{number}} telt niet mee. Er is niets vastgelegd. Kies een dossier dat meetelt.',
  'link.already': 'Deze dossiers zijn al gekoppeld. Er is niets veranderd.',
  'link.none': 'Er is hier geen koppeling om los te maken. Er is niets veranderd.',
  'excuse.already': 'Voor {{name}} is al vastgelegd waarom er geen handtekening is.',
  'unknown.nothingOpen': 'Alles wat de klager kan opgeven, is ingevuld of staat al als niet opgegeven.',
  'unknown.isKnown': 'Dit is wel ingevuld. Kies alleen wat leeg is.',
  'means.canBeReached':
    'Dit kan alleen als de klager geen adres, telefoonnummer en e-mailadres opgaf. Leg dat eerst vast, of kies een andere manier.',
  'callBack.noPhone': 'De klager gaf geen telefoonnummer op. Kies op welke andere manier u het hebt verteld.',
  'assign.handlerInvolved': 'De klacht gaat over {{name}}. Wijs een vervanger aan als behandelaar.',
  'assign.notAHandler':
    '{{name}} kan geen klachten behandelen: daarvoor is een account in gebruik nodig, met een rol die mag behandelen. Kies iemand anders.',
  'delay.tooLong': 'Zo lang mag het uitstel volgens {{clause}} niet duren: kies een dag tot en met {{day, day}}.',
  'delay.notLater': 'De nieuwe datum moet na {{day, day}} liggen, anders is het geen uitstel. Kies een latere dag.',
  'delay.nothingToMove':
    'Op dat moment liep er geen termijn meer die u kunt verlengen, dus een bericht van uitstel zegt dan niets. Controleer datum en tijd.',
  'decision.notWritten': 'De beslissing moet schriftelijk zijn. Kies brief, e-mail of overhandigd.',
  'correct.receivedAfterActs':
    'De ontvangst kan niet later zijn dan wat er al met de klacht is gedaan. Controleer de datum en de tijd.',
  'correct.afterWhatFollowed':
    'Dit kan niet later zijn dan wat erop volgde. Controleer de datum en de tijd, of corrigeer eerst wat erop volgde.',
  'correct.handlerBecomesInvolved':
    '{{name}} behandelt deze klacht en kan niet ook de betrokken medewerker zijn. Kies wie de behandeling overneemt.',
  'correct.unknownField': 'Dit gegeven is niet te corrigeren. Kies een ander veld.',
  'correct.hasItsOwnAct': '“{{field}}” legt u vast met een eigen handeling: “{{act}}”.',
  'sign.notAsked': 'Dit dossier vraagt nu geen handtekening.',
  'sign.allThere': 'Alle handtekeningen staan er al.',
  'sign.notYours': 'De handtekening die ontbreekt, is niet de uwe. Nog te ondertekenen door: {{signers}}.',
  'sign.otherAccount': 'Deze handtekening hoort bij een ander account. Wie ondertekent, meldt zich zelf aan.',
  'sign.noDrawing': 'De getekende handtekening is niet leesbaar. Teken opnieuw, of onderteken zonder te tekenen.',
  'closing.noDecision': 'De beslissing is nog niet aan de klager medegedeeld. Leg haar eerst vast.',
  'closing.fieldMissing': '“{{field}}” is nog leeg.',
  'closing.notSatisfied': 'De klager is nog niet tevreden met de oplossing.',
  'closing.signatureMissing': 'De handtekening van de {{signer}} ontbreekt nog.',
  'closing.notInformed':
    'Nog niet van de klacht op de hoogte: {{names}}. Leg eerst vast dat dit is verteld, of waarom dat niet kan.',
  'closing.headNotInformed':
    'Het hoofd van de afdeling weet nog niet van deze ernstige klacht. Leg vast wie het hoorde, wanneer en hoe.',
  'inform.notInvolved':
    '{{name}} staat nog niet bij de betrokken medewerkers. Kies “ja” als de klacht ook over deze medewerker gaat: dan komt de naam erbij en ziet {{name}} het dossier.',
  'register.receivedInFuture':
    'De klacht kan niet in de toekomst zijn ontvangen. Controleer de datum en de tijd van ontvangst.',

  'register.readOnly':
    'Klachtenboek mag niet schrijven in de gegevensmap, dus er is niets opgeslagen. Kijk of de schijf of stick beveiligd is tegen schrijven, geef uw account schrijfrechten op die map en probeer het opnieuw. ({{subject}})',
  'register.noAccess':
    'Klachtenboek mag een bestand in de gegevensmap niet lezen ({{subject}}). Er is niets veranderd. Geef uw account leesrechten op die map en probeer het opnieuw.',
  'register.busy':
    'Een ander programma houdt een bestand in de gegevensmap vast ({{subject}}), zoals een virusscanner of een synchronisatieprogramma. Er is niets opgeslagen. Wacht even en probeer het opnieuw.',
  'register.diskFull':
    'De schijf is vol, dus er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw. ({{subject}})',
  'register.unreadable':
    'Een bestand in de gegevensmap is niet te lezen of te schrijven ({{subject}}, melding {{system}}). Er is niets veranderd. Controleer de schijf of de verbinding en probeer het opnieuw.',
  'register.damaged':
    'Het bestand {{subject}} is beschadigd en wordt niet gebruikt. De andere dossiers blijven bruikbaar. Zet het dossier, of het kantoor, terug uit een back-up, bij Instellingen → Back-up.',
  'register.rolledBack':
    'Dit dossier is ouder dan het hoort te zijn: {{actual}} van de {{expected}} gebeurtenissen zijn er nog, de laatste van {{since, moment}}. Waarschijnlijk is een oude kopie teruggezet, of is deze map gekopieerd terwijl er werd gewerkt. Er wordt niets in vastgelegd. Zet een nieuwere kopie terug, of laat de klachtenfunctionaris deze versie in het dossier aanvaarden.',
  'register.otherHistory':
    'Dit dossier heeft een andere geschiedenis dan Klachtenboek kent: gebeurtenis {{expected}} is een andere dan toen. Waarschijnlijk is in een oude kopie verder gewerkt. Er wordt niets in vastgelegd. Zet de goede kopie terug, of laat de klachtenfunctionaris deze versie in het dossier aanvaarden.',
  'register.indexBehind':
    'Het overzicht liep achter op dit dossier. Bij het openen van Klachtenboek wordt dat vanzelf bijgewerkt.',
  'register.indexDamaged':
    'Het overzicht is beschadigd, zoals na een stroomuitval kan gebeuren. Bij het openen van Klachtenboek wordt het vanzelf opnieuw gemaakt; er is niets verloren. Viel de stroom niet uit, laat dan de schijf nakijken.',
  'register.notIndexed':
    'Dit dossier stond niet in het overzicht. Bij het openen van Klachtenboek wordt het vanzelf opgenomen.',
  'register.notShown':
    'Dossier {{number}} is ongeschonden, maar kan niet worden getoond. Werk Klachtenboek bij naar de nieuwste versie.',
  'register.dossierMissing':
    'Dossier {{number}} is er geweest, maar staat niet meer in de gegevensmap. Is het niet met opzet verwijderd, of vernietigd terwijl deze map werd gekopieerd, zet het dan terug uit een back-up, bij Instellingen → Back-up.',
  'register.dossierDestroyed':
    'Dossier {{number}} is op {{day, day}} vernietigd door {{name}}, volgens de klachtenregeling.',
  'register.dossierLost':
    'Dossier {{number}} is verloren gegaan. {{name}} heeft dat op {{day, day}} vastgesteld. Wordt het bestand nog in een oude kopie gevonden, zet het dan terug in de gegevensmap: bij de volgende aanmelding is het dossier er weer. Reden: {{why}}',
  'register.dossierAfterBackup':
    'Dossier {{number}} is er niet meer: het is van na de back-up die op {{day, day}} is teruggezet. Wordt het bestand nog in een oude kopie gevonden, zet het dan terug in de gegevensmap: bij de volgende aanmelding is het dossier er weer.',
  'register.dossierThere': 'Dossier {{number}} is er, dus het is niet als verloren vastgelegd.',
  'register.dossierUnknown':
    'Er is nooit een dossier {{number}} geweest. Controleer het nummer, of zoek de klacht in het register.',
  'register.noNumber':
    '“{{number}}” is geen nummer van een dossier; dat ziet eruit als 2026-0012. Controleer het nummer, of zoek de klacht in het register.',
  'register.fileMissing':
    'De bijlage “{{name}}” van dossier {{number}} is er niet meer. Zet het dossier terug uit een back-up, bij Instellingen → Back-up.',
  'register.journalMissing':
    'Het logboek ontbreekt. De dossiers zelf zijn er nog. Ga na wie bij de gegevensmap kan; wat in het logboek stond, staat nog in een back-up.',
  'register.journalBroken':
    'Het logboek is veranderd buiten Klachtenboek om. De dossiers zelf zijn er nog. Ga na wie bij de gegevensmap kan; wat in het logboek stond, staat nog in een back-up.',
  'register.journalCut':
    'Aan het eind van het logboek ontbreken regels, of er is een ouder logboek teruggezet. De dossiers zelf zijn er nog. Is er een kopie teruggezet, of werd deze map gekopieerd terwijl er werd gewerkt, dan komt het daardoor; ga anders na wie bij de gegevensmap kan.',
  'register.journalHeadLost':
    'Het bestand dat bijhoudt tot waar het logboek liep (journal-head), was weg; het is opnieuw gemaakt. Of er aan het eind van het logboek regels ontbreken, is niet zeker. Ga na wie bij de gegevensmap kan.',
  'register.journalLacks':
    'Het logboek kent de laatste handelingen niet in {{count}} dossiers, het eerste is {{first}}. De dossiers zelf zijn ongeschonden. Is er een kopie teruggezet, of werd deze map gekopieerd terwijl er werd gewerkt, dan komt het daardoor; ga anders na wie bij de gegevensmap kan.',
  'register.documentOlder':
    'Het bestand {{subject}} is niet de versie die Klachtenboek het laatst bewaarde. Is er een kopie teruggezet, of werd deze map gekopieerd terwijl er werd gewerkt, kijk dan of de inhoud nog klopt; ga anders na wie bij de gegevensmap kan.',
  'register.documentMissing':
    'Het bestand {{subject}} is weg uit de gegevensmap. De dossiers zelf zijn er nog. Zet het kantoor terug uit een back-up, of leg de inhoud opnieuw vast.',
  'register.copyUsed':
    'Het bestand {{subject}} was weg, oud of beschadigd. Klachtenboek heeft de tweede kopie gebruikt en beide weer gelijk gemaakt; er is niets verloren. Gebeurt dit vaker, laat dan de schijf nakijken.',
  'register.copiedAtWork':
    'Niet alles in deze map is van hetzelfde moment. Dit loopt achter of voor op de rest: {{what}}. Zo ziet een kopie eruit die is gemaakt terwijl er werd gewerkt. Vertrouw er niet op als reservekopie: maak een back-up bij Instellingen → Back-up; die is wel van één moment. Is dit de gegevensmap zelf, sluit Klachtenboek dan en controleer opnieuw. Ziet u dit dan weer, dan is er iets teruggezet of weggehaald: ga na wie bij de map kan en zet het terug uit een back-up.',
  'register.copyDiffers':
    'Van het bestand {{subject}} is een van de twee kopieën weg, oud of beschadigd; de andere is goed. Bij de volgende aanmelding maakt Klachtenboek beide weer gelijk. Gebeurt dit vaker, laat dan de schijf nakijken.',
  'register.draftDamaged':
    'Een concept dat nog niet was geregistreerd of vastgelegd, is beschadigd en niet meer te lezen ({{subject}}). Klachtenboek zet het opzij in de map terzijde en verwijdert niets; de dossiers zijn ongeschonden. Typ het opnieuw.',
  'register.numbersBehind':
    'De telling van de nummers van {{year}} staat op {{remembered}}, terwijl er een dossier met nummer {{used}} is. Bij de volgende klacht klopt die weer. Is er geen stroom uitgevallen en is dit geen kopie van de map, kijk dan wie de map heeft veranderd.',
  'register.unsure':
    'De schijf antwoordt niet, dus het is niet zeker of dit is opgeslagen. Controleer de schijf of de verbinding, kijk daarna eerst of het er al staat, en doe het anders opnieuw.',
  'register.notFlushed':
    'De schijf bevestigt niet dat wat het laatst is opgeslagen een stroomuitval overleeft (melding {{system}}). Daarom is dit niet opgeslagen. Maak nu een kopie van de gegevensmap op een andere schijf en laat deze schijf nakijken.',
  'register.folderGone':
    'De gegevensmap is er nu niet: een stick of netwerkschijf is los, of de map is verplaatst of vervangen. Dit is niet opgeslagen. Zorg dat {{folder}} er weer is en probeer het opnieuw.',
  'register.needsVersion':
    'Deze gegevensmap is bijgewerkt door een nieuwere versie van Klachtenboek. Er is niets veranderd. Installeer op deze pc versie {{version}} of later.',
  'register.incomplete':
    'De gegevensmap is niet compleet: de kluis is er wel (vault.json), maar de klachtenregeling niet (de map policies). Er is niets veranderd of verwijderd. Wordt de map nog gesynchroniseerd of teruggezet, wacht dan tot dat klaar is; zet anders het kantoor terug: kies “Een back-up terugzetten”.',
  'register.foreignFile':
    'Dit is niet van Klachtenboek en wordt niet gebruikt; het kan geen kwaad. Is het een kopie die een synchronisatieprogramma maakte, kijk dan in de dossiers of de laatste handelingen er staan voordat u haar weghaalt.',
  'register.vaultMissing':
    'Er staan dossiers in de gegevensmap, maar de kluis ontbreekt (vault.json). Zet het kantoor terug uit een back-up: kies “Een back-up terugzetten”. Richt geen nieuw kantoor in: dan zijn de dossiers niet meer te openen.',
  'register.newerVersion':
    'Deze gegevens zijn gemaakt met een nieuwere versie van Klachtenboek. Er is niets veranderd. Werk Klachtenboek bij.',
  'register.noMigration':
    'Deze gegevens zijn gemaakt met een versie die Klachtenboek niet meer kan lezen. Er is niets veranderd. Zet een back-up terug of vraag hulp.',
  'register.invalidEvent': 'Dit is niet vastgelegd: “{{field}}” heeft niet de juiste vorm. Controleer wat u invulde.',
  'register.changedMeanwhile':
    'Het dossier is intussen veranderd, dus dit is niet vastgelegd. U ziet nu de nieuwste stand: controleer of uw handeling nog nodig is.',
  'register.lockLost':
    'Een ander programma heeft de gegevensmap overgenomen terwijl Klachtenboek open stond. Wat eerder is vastgelegd, is bewaard. Probeer het opnieuw.',
  'register.locked':
    'Deze gegevensmap is sinds {{since, moment}} in gebruik door {{holder}} op computer {{computer}}. Sluit Klachtenboek daar eerst af.',
  'register.lockedByUnknown':
    'Deze gegevensmap is al in gebruik op een andere computer. Sluit Klachtenboek daar eerst af.',

  'clock.unanswered':
    'Dit is niet vastgelegd; wat u typte, is bewaard. De klok van deze pc staat op {{now, moment}}, en het laatste dat is vastgelegd, is van {{last, moment}}. Zet de klok goed, of laat de klachtenfunctionaris bevestigen dat zij klopt, en probeer het opnieuw.',
  'settings.invalid': 'Deze instelling is niet geldig en is niet gewijzigd.',
  'settings.notSaved':
    'De instelling geldt nu, maar is niet bewaard: na afsluiten is zij weer zoals zij was. Controleer of de schijf vol is.',
  'reason.missing': 'dit ontbreekt',
  'reason.text': 'hier hoort tekst',
  'reason.wholeNumber': 'hier hoort een heel getal',
  'reason.yesNo': 'hier hoort true of false',
  'reason.list': 'hier hoort een lijst',
  'reason.group': 'hier hoort een groep gegevens tussen accolades',
  'reason.day': 'hier hoort een dag die bestaat, zoals 2026-03-24',
  'reason.wrongKind': 'hier hoort iets anders',
  'reason.empty': 'hier moet nog iets staan',
  'reason.emptyList': 'hier moet er ten minste één staan',
  'reason.tooSmall': 'dit getal is ten minste {{least}}',
  'reason.tooBig': 'dit getal is ten hoogste {{most}}',
  'reason.onlyThis': 'hier kan alleen {{allowed}} staan',
  'reason.notOneOf': 'kies een van deze: {{allowed}}',
  'reason.notKnown': 'deze keuze kent Klachtenboek niet',
  'reason.wrongForm': 'dit heeft niet de juiste vorm',
  'reason.unknownKey': 'dit onderdeel kent Klachtenboek niet: {{keys}}',
  'arguments.now': '“--now {{now}}” is geen bestaand tijdstip. Schrijf het als 2026-03-24T10:15:00.000Z.',
  'account.unknownRole': 'Deze rol komt niet voor in de klachtenregeling. Kies een rol uit de lijst.',
  'account.notYourself': 'U kunt uw eigen account niet uitzetten. Vraag een collega om dat te doen.',
  'setup.unknownPolicy': 'Deze klachtenregeling is niet bekend. Kies een regeling uit de lijst.',
  'report.presentedInFuture': 'Deze dag moet nog komen. Leg de bespreking vast als zij is geweest.',
  'report.presentedTooEarly':
    'De periode loopt tot en met {{day, day}}: een bespreking van het verslag ligt daarna. Kies een latere dag.',
  'report.notReturning':
    'De regeling vraagt over deze periode geen verslag. Er is niets vastgelegd; kies een periode die de regeling noemt.',
  'destruction.none': 'Er is niets vernietigd.',
  'destruction.nothingDestroyed': 'Er is nog geen dossier vernietigd, dus er is geen proces-verbaal.',
  'destruction.busy': 'Er worden al dossiers vernietigd. Wacht tot dat klaar is.',
  'destruction.notEnded': 'Dossier {{number}} is niet afgesloten, of de regeling zegt niet wanneer het weg moet.',
  'destruction.coming': 'Dossier {{number}} moet nog blijven tot {{day, day}}.',
  'destruction.held': 'De vernietiging van dossier {{number}} is aangehouden.',
  'destruction.undecided':
    'Bij dossier {{number}} botsen bewaren en vernietigen. Kies eerst in het dossier wat voorgaat.',
  'destruction.waiting':
    'In dossier {{number}} wacht nog een verzoek over gegevens of een uitspraak. Rond dat eerst af.',
  'destruction.unfinished':
    'De vernietiging is begonnen, maar kon niet worden afgemaakt. Wat nog over is, wordt vernietigd zodra u opnieuw inlogt of opnieuw iets vernietigt.',
  'destruction.partly': 'Daarvoor waren al {{count}} dossiers vernietigd; de rest staat er nog.',
  'task.noColleague': '{{name}} heeft geen account waarmee deze taak te zien is. Kies een collega met een account.',
  'task.forInvolved':
    'De klacht gaat over {{name}}, die er nog niet van weet. Informeer {{name}} eerst, of geef de taak aan iemand anders.',
  'task.none': 'Er staat in dit dossier geen taak open die iemand zelf heeft gegeven.',
  'task.ended': 'Kies een taak die nog openstaat. Misschien heeft een collega haar zojuist afgevinkt.',
  'hold.none': 'De vernietiging van dit dossier is niet aangehouden; er is niets op te heffen.',
  'hold.reviewNotLater': 'Kies een dag na vandaag om opnieuw te kijken of dit dossier moet blijven.',
  'retention.noConflict': 'Bewaren en vernietigen gaan bij dit dossier samen ({{clause}}); er is niets te kiezen.',
  'report.cancelled': 'U hebt het tellen gestopt. Het overzicht is niet gemaakt; vraag het opnieuw wanneer u wilt.',
  'report.periodBackwards': 'De einddatum van de periode ligt vóór de begindatum. Kies een latere einddatum.',
  'letter.unknown': 'Deze brief kent de regeling van dit dossier niet. Kies een andere brief.',
  'letter.notAComplaint': 'Dit signaal is geen klacht, dus hierbij hoort geen brief.',
  'letter.missing':
    'In de brief ontbreekt nog: {{blank}}. Vul dat in, of schrijf die alinea zelf. Uw tekst is bewaard.',
  'letter.noAddressee': 'Er staat niet boven de brief voor wie hij is. Vul de geadresseerde in. Uw tekst is bewaard.',
  'letter.noText':
    'De brief heeft nog geen onderwerp of geen tekst. Schrijf die, of zet de tekst van de regeling terug.',
  'letter.notWithThisAct':
    'De brief is niet vastgelegd: hij hoort niet bij deze handeling. Er is niets veranderd; open de brief opnieuw.',
  'letter.noBody':
    'De brief kan nog niet worden gemaakt: de naam van de onafhankelijke instantie ontbreekt. Vul haar in bij Regeling, onder Onafhankelijke instantie.',
  'letter.noDecision': 'De brief kan nog niet worden gemaakt: er is nog geen beslissing verstuurd.',
  'letter.noRuling':
    'De brief kan nog niet worden geschreven: er is nog geen uitspraak vastgelegd. Leg eerst de uitspraak vast.',
  'letter.notCalledBack':
    'De brief kan nog niet worden geschreven: er is nog niet teruggebeld. Leg eerst het terugbellen vast.',
  'document.notMade': 'Het document kon niet worden gemaakt. Het dossier zelf is niet veranderd. Probeer het opnieuw.',
  'vault.recoveryKeyUnseen':
    'Van de herstelsleutel van dit kantoor is nooit gezegd dat hij bewaard is; misschien heeft niemand hem gezien, doordat het programma voortijdig stopte. Zonder die sleutel helpt niets als wachtwoorden kwijt zijn. Maak een nieuwe herstelsleutel en bewaar hem.',
  'document.tooSlow':
    'Het document was na lange tijd nog niet klaar; het maken is gestopt. Het dossier zelf is niet veranderd. Staat er een heel lange tekst in, kort die dan in; probeer het anders opnieuw.',
  'document.cancelled': 'U hebt het maken van het document geannuleerd. Er is niets veranderd.',
  'document.notSaved':
    'Het document is niet opgeslagen als {{path}}. Kies een andere map, of kijk of het bestand nog ergens open staat.',
  'document.notRead': 'Het bestand {{path}} is niet te lezen. Controleer of het er nog is en of u het mag openen.',
  'contract.untrusted': 'Dit verzoek kwam niet van Klachtenboek zelf en is geweigerd.',
  'contract.badRequest':
    'Dit verzoek had niet de juiste vorm, dus er is niets gedaan. Controleer wat u invulde en probeer het opnieuw.',
  'app.notStarted':
    'Klachtenboek kan niet starten: een deel van het programma ontbreekt of is niet te lezen. Uw gegevens zijn niet veranderd. Installeer Klachtenboek opnieuw.',
  'app.unexpected':
    'Er ging iets mis wat niet had mogen gebeuren. Wat eerder is vastgelegd, is bewaard. Probeer het opnieuw; blijft het misgaan, herstart dan Klachtenboek.',

  kept: 'Uw tekst is bewaard.',
  clause: '(artikel {{clause}})'
} as const satisfies Readonly<Record<RefusalCode, string>> & Readonly<Record<string, string>>
