/** What is said of passwords, keys, accounts and logging in; part of area `refusals`. */
export const accessRefusals = {
  'vault.wrongPassword': 'Het wachtwoord klopt niet. Typ het opnieuw; let op hoofdletters.',
  'vault.tooSoon': 'Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over {{waitSeconds}} seconden opnieuw.',
  'vault.accountUnknown': 'Dit account bestaat niet. Kies een naam uit de lijst.',
  'vault.accountInactive':
    'Dit account is niet meer in gebruik. Vraag de klachtenfunctionaris om het weer aan te zetten.',
  'vault.passwordTooShort': 'Het wachtwoord is te kort. Neem ten minste {{minimum}} tekens; een zinnetje werkt goed.',
  'vault.passwordTooLong': 'Het wachtwoord is te lang. Neem ten hoogste {{maximum}} tekens.',
  'vault.passwordIsName': 'Het wachtwoord mag niet uw naam zijn. Kies iets anders.',
  'vault.passwordObvious': 'Dit wachtwoord is te makkelijk te raden. Kies iets anders; een zinnetje werkt goed.',
  'vault.nameEmpty': 'Vul een naam in.',
  'vault.nameTooLong': 'De naam is te lang: er passen {{maximum}} tekens in.',
  'vault.nameTaken': 'Er is al een account met deze naam. Kies een andere naam.',
  'vault.lastOfRole':
    'Dit is niet gewijzigd: er moet ten minste één account in gebruik blijven met de rol “{{role}}”. Geef die rol eerst aan een collega.',
  'vault.recoveryTypo': 'De herstelsleutel is niet goed overgenomen. Vergelijk hem teken voor teken met uw papier.',
  'vault.recoveryWrong':
    'Deze herstelsleutel hoort niet bij dit kantoor, of is vervangen door een nieuwere. Gebruik de laatst afgedrukte.',
  'vault.exists': 'Dit kantoor is al ingericht. Meld u aan.',
  'vault.missing': 'Dit kantoor is nog niet ingericht. Begin met de inrichting.',
  'vault.damaged':
    'De kluis (vault.json) is beschadigd. De dossiers zijn er nog, maar blijven dicht. Zet het kantoor terug uit een back-up: kies “Een back-up terugzetten”.',
  'vault.newerVersion':
    'De kluis is gemaakt met een nieuwere versie van Klachtenboek. Er is niets veranderd. Werk Klachtenboek bij.',
  'vault.passwordSame': 'Het nieuwe wachtwoord is gelijk aan het oude. Kies een ander wachtwoord.',
  'vault.notSigned':
    'Dit kan alleen iemand die de accounts beheert. Er is niets veranderd. Beheert u de accounts wel, log dan opnieuw in; helpt dat niet, dan kan een andere beheerder het doen, of u met de herstelsleutel.',
  'vault.tampered':
    'De kluis is veranderd buiten Klachtenboek om en blijft daarom dicht. Zet het kantoor terug uit een back-up: kies “Een back-up terugzetten”.',
  'vault.rolledBack':
    'De kluis (vault.json) is ouder dan die waarmee het laatst is gewerkt; een account dat uit is gezet of een oud wachtwoord zou weer werken. Daarom is niemand aangemeld; aan de dossiers is niets veranderd. Zet de nieuwste vault.json terug, ook in de map copies. Is die er niet meer, kies dan “Wachtwoord vergeten?” en gebruik de herstelsleutel; kijk daarna de accounts na.',
  'vault.older':
    'De kluis (vault.json) is ouder dan die waarmee het laatst is gewerkt; een account dat uit is gezet of een oud wachtwoord zou weer werken. Klachtenboek laat er daarom niemand mee aan het werk. Zet de nieuwste vault.json terug, ook in de map copies. Is die er niet meer, kies dan bij het aanmelden “Wachtwoord vergeten?” en gebruik de herstelsleutel; kijk daarna de accounts na.',
  'vault.olderTaken':
    'Met de herstelsleutel is verder gewerkt met een oudere kluis (vault.json). Een account dat uit was gezet, of een oud wachtwoord, kan weer werken. Kijk bij Instellingen → Accounts wie zich mag aanmelden, en zet uit wie dat niet meer mag.',
  'vault.sealBroken':
    'De verzegeling van een bestand klopt niet: het is beschadigd of veranderd. Zet het kantoor, of het dossier waar het bij hoort, terug uit een back-up.',

  'systemLogIn.none':
    'Op deze pc is niets bewaard om dit account zonder wachtwoord te openen. Meld u aan met uw wachtwoord.',
  'systemLogIn.notAllowed':
    'Uw kantoor staat aanmelden via {{system}} niet toe; deze pc bewaart er niets voor. Uw wachtwoord blijft gewoon werken.',
  'systemLogIn.changed':
    'Aanmelden via {{system}} kan niet meer: uw wachtwoord of uw rol is intussen gewijzigd. Wat deze pc ervoor bewaarde, is gewist. Meld u aan met uw wachtwoord; bij Instellingen → Mijn wachtwoord zet u het weer aan.',
  'systemLogIn.expired':
    'Aanmelden via {{system}} kan niet meer: de drie maanden zijn voorbij. Wat deze pc ervoor bewaarde, is gewist. Meld u aan met uw wachtwoord; bij Instellingen → Mijn wachtwoord zet u het weer aan.',
  'systemLogIn.refused':
    'Aanmelden via {{system}} lukte niet: {{system}} gaf niet vrij wat uw account opent. Wat deze pc ervoor bewaarde, is gewist. Meld u aan met uw wachtwoord; bij Instellingen → Mijn wachtwoord zet u het weer aan.',
  'systemLogIn.unavailable':
    'Aanmelden via {{system}} kan hier niet: deze pc heeft er geen beveiligde opslag voor, of dit is een voorbeeldkantoor. Er is niets veranderd; uw wachtwoord blijft gewoon werken.',
  'systemLogIn.notSealed':
    '{{system}} wilde dit niet beveiligd bewaren. Er is niets veranderd; uw wachtwoord blijft gewoon werken. Probeer het later opnieuw.',
  'systemLogIn.notKept':
    'Deze pc kon dit niet bewaren; de schijf is misschien vol of alleen-lezen. Er is niets veranderd; uw wachtwoord blijft gewoon werken. Maak ruimte en probeer het opnieuw.',
  'systemLogIn.notForgotten':
    'Wat deze pc bewaart om u via {{system}} aan te melden, kon niet worden gewist; de schijf is misschien vol of alleen-lezen. Wijzig uw wachtwoord bij Instellingen → Mijn wachtwoord: dan opent het niets meer.',

  'session.required': 'U bent niet meer aangemeld. Meld u opnieuw aan; wat u typte, is als concept bewaard.',
  'session.ownPasswordFirst':
    'U werkt nog met een wachtwoord dat een ander heeft ingesteld. Er is niets gedaan. Kies eerst een eigen wachtwoord; daarna kunt u verder.',
  'session.passwordIsOwn':
    'Uw wachtwoord is al van uzelf; er is niets veranderd. Een ander wachtwoord kiest u bij Instellingen.',
  'session.endedMeanwhile':
    'Klachtenboek werd vergrendeld voordat het antwoord er was. Meld u aan en kijk of het is vastgelegd; wat u typte, is als concept bewaard.',
  'session.passwordIsSet':
    'Uw nieuwe wachtwoord is wel ingesteld. Meld u daarmee aan zodra het bovenstaande is opgelost; de herstelsleutel is niet nog eens nodig.'
} as const
