/** What is said of a fault or a conflict in a regulation; part of area `refusals`. */
export const policyRefusals = {
  'policy.invalid': '{{path}}: {{reason}}.',
  'policy.textTooLong': '{{path}}: deze tekst is te lang, er passen {{limit}} tekens in. Kort hem in.',
  'policy.listTooLong': '{{path}}: deze lijst is te lang, er passen {{limit}} onderdelen in. Haal er een paar weg.',
  'policy.tooLarge':
    'Deze regeling is te groot: er passen {{limit}} tekens in. Er is niets veranderd. Kies het bestand van een klachtenregeling, of kort haar in.',
  'policy.wholeFile': 'het bestand',
  'policy.unknownGravity': '{{path}}: de ernst “{{target}}” is er niet. Kies een andere ernst.',
  'policy.termNobodyMeets':
    'De termijn “{{term}}” is niet te halen: geen enkele rol heeft het recht “{{permission}}”. Geef een rol dat recht.',
  'policy.extensionWithoutNotice':
    'De termijn “{{term}}” wordt verlengd door “{{notice}}”, maar dat is geen bericht van uitstel. Kies een termijn die eindigt met een uitstelbericht.',
  'policy.noticeExtended':
    'De termijn “{{term}}” wordt gehaald door een uitstelbericht en kan dus niet zelf door een bericht opschuiven. Haal de verlenging weg.',
  'policy.retentionExtended':
    '“{{term}}” zegt hoelang een dossier blijft; een uitstelbericht verandert dat niet. Haal de verlenging weg.',
  'policy.noticeOfNothing':
    'Het bericht “{{term}}” kondigt niets aan: geen termijn wordt erdoor verlengd. Kies het bij de termijn waar het over gaat, of haal het weg.',
  'policy.termWithoutEnd': 'Niets beëindigt de termijn “{{term}}”, dus is zij nooit te halen. Kies wat haar beëindigt.',
  'policy.termEndsAtStart':
    'De termijn “{{term}}” eindigt door hetzelfde waarmee zij begint. Kies een ander begin of een ander einde.',
  'policy.countedBackMoves':
    'De termijn “{{term}}” telt terug en schuift toch op als haar laatste dag geen werkdag is. Laat die dag gelden zoals hij valt.',
  'policy.dueBeforeReceipt':
    'De termijn “{{term}}” telt zo ver terug dat zij al voorbij kan zijn als de klacht binnenkomt. Maak haar korter.',
  'policy.demandNobodyMeets':
    'De regeling vraagt dit, maar geen enkele rol heeft het recht “{{permission}}”. Geef een rol dat recht.',
  'policy.demandFieldOff':
    'De regeling vraagt dit, maar het veld “{{field}}” staat uit, dus het is niet vast te leggen. Zet het veld aan.',
  'policy.nothingToChoose': '“{{field}}” is verplicht, maar er is niets om uit te kiezen. Voeg iets aan die lijst toe.',
  'policy.noSignatures':
    'Het formulier moet worden ondertekend, maar er staat niet door wie. Voeg een handtekening toe, of kies dat niemand tekent.',
  'policy.termInCircle':
    'De termijn “{{term}}” telt terug vanaf zichzelf, rechtstreeks of langs een andere termijn. Laat haar vanaf iets anders tellen.',
  'policy.roleInCircle':
    'De rol “{{role}}” krijgt langs een omweg de rechten van zichzelf. Kies een andere rol waarvan zij de rechten krijgt, of geen.',
  'policy.nobodyMayHandle': 'Geen enkele rol mag klachten behandelen. Vink dat bij ten minste één rol aan.',
  'policy.stageNobodyHandles':
    'Bij de stap “{{stage}}” is de behandelaar verantwoordelijk, maar geen enkele rol mag klachten behandelen. Vink dat bij ten minste één rol aan.',
  'policy.noComplaintKind': 'Geen enkele soort signaal is een klacht. Vink er ten minste één aan.',
  'policy.clauseInUse':
    'Artikel {{target}} is nog niet weg te halen: {{uses}} rust erop. Kies daar eerst een ander artikel.',
  'policy.idleTranslation':
    'De Engelse vertaling van “{{target}}” hoort nergens meer bij: die woorden staan niet in de regeling. Haal haar weg bij Engelse woorden, of zet de woorden terug.',
  'policy.repeatedId': '{{path}}: “{{target}}” staat er twee keer. Geef een van beide een andere naam.',
  'policy.unknownClause': '{{path}}: artikel {{target}} is er niet. Kies een ander artikel.',
  'policy.unknownKind': '{{path}}: de soort signaal “{{target}}” is er niet. Kies een andere.',
  'policy.unknownRole': '{{path}}: de rol “{{target}}” is er niet. Kies een andere rol.',
  'policy.unknownTerm': '{{path}}: de termijn “{{target}}” is er niet. Kies een andere termijn.',
  'policy.unknownField': '{{path}}: het veld “{{target}}” is er niet. Kies een ander veld.',
  'policy.unknownBlank':
    'In de brief “{{label}}” staat “{{target}}” tussen accolades ({{path}}), maar dat kan niet worden ingevuld. Kies een naam uit de lijst bij de tekst.',
  'policy.letterLacksBlank':
    'In de brief “{{label}}” ontbreekt {{blank}}, en die moet erin staan. Zet haar in de tekst.',
  'policy.letterWithoutOccasion':
    'De brief “{{label}}” is nooit te maken: de regeling kent de aanleiding ervoor niet. Kies een andere aanleiding, of haal de brief weg.',
  'policy.notJson': 'De klachtenregeling is niet te gebruiken: het bestand is geen geldige JSON.',
  'policy.latestDamaged':
    'De nieuwste versie van de klachtenregeling is beschadigd, dus is niet zeker welke regeling voor deze klacht geldt. De klacht is niet geregistreerd; wat u typte, blijft als concept bewaard. Zet het kantoor terug uit een back-up, of laat de klachtenfunctionaris de regeling opnieuw vaststellen.',
  'policy.none':
    'De klachtenregeling van dit kantoor ontbreekt in de gegevensmap. De dossiers zijn er nog, maar blijven dicht. Zet het kantoor terug uit een back-up: kies “Een back-up terugzetten”.',
  'policy.versionMissing':
    'Versie {{version}} van klachtenregeling {{policy}} ontbreekt, en daar hoort dit dossier bij. De andere dossiers blijven bruikbaar. Zet het kantoor terug uit een back-up, bij Instellingen → Back-up.',
  'policy.versionExists': 'Deze versie van de klachtenregeling is er al. Er is niets gewijzigd.',
  'policy.unknownVersion': 'Deze versie van de klachtenregeling is er niet. Kies een versie uit de lijst.',
  'policy.effectiveInThePast':
    'De ingangsdatum ligt in het verleden. Kies vandaag of een latere dag: eerdere klachten houden de regeling van hun ontvangst.',
  'policy.requiredFieldOff': '“{{field}}” is verplicht, maar staat uit. Zet het veld aan, of maak het niet verplicht.',
  'policy.termWithoutAct':
    'De termijn “{{term}}” is niet te volgen: het veld “{{field}}” staat uit, dus dat moment is niet vast te leggen. Zet het veld aan.',
  'policy.termWithoutBody':
    'De termijn “{{term}}” wacht op een beroep, maar de regeling noemt geen onafhankelijke instantie. Noem die instantie, of haal de termijn weg.',
  'policy.signerMayNotSign':
    'De {{label}} moet ondertekenen, maar die rol mag dat niet. Geef de rol het recht om te ondertekenen.',
  'policy.nobodyTakesIn': 'Geen enkele rol mag een klacht registreren. Geef ten minste één rol dat recht.',
  'policy.nobodyCloses': 'Geen enkele rol mag een dossier afsluiten. Geef ten minste één rol dat recht.',
  'policy.nobodyManagesAccounts': 'Geen enkele rol mag accounts beheren. Geef ten minste één rol dat recht.',
  'policy.nobodyManages':
    'Met deze rollen kan niemand met een account in gebruik het kantoor en de accounts nog beheren. Laat ten minste één van u dat recht houden.',
  'policy.retentionNotChosen': 'De regeling noemt geen bewaartermijn. Kies hoe lang uw kantoor dossiers bewaart.',
  'policy.dayOutsideYears':
    'De sluitingsdag {{day}} ligt buiten de jaren {{first}} tot en met {{last}}. Controleer het jaartal.',
  'policy.begun':
    'Deze versie geldt al, dus zij is niet meer in te trekken. Leg vast wat anders moet als nieuwe versie.',
  'policy.noticeAfterTerm':
    'De termijn “{{notice}}” kan later eindigen dan “{{term}}”, terwijl zij die aankondigt. Maak haar korter.',
  'policy.destroyBeforeKeep':
    'De termijn “{{term}}” kan eindigen vóór “{{keep}}”: een dossier zou weg moeten zijn voordat het weg mag. Maak haar langer.',
  'policy.roleNobodyHolds':
    'Niemand met een account in gebruik heeft de rol “{{role}}”. Geef een collega die rol bij Instellingen.',
  'policy.nobodyHandles':
    'Niemand met een account in gebruik heeft een rol die klachten mag behandelen. Geef een collega zo’n rol bij Instellingen.',
  'policy.roleInUse': 'De rol “{{role}}” is weg, maar er zijn nog accounts met die rol. Geef die eerst een andere rol.'
} as const
