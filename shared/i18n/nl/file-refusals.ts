import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about the files of a dossier. */
export const fileRefusals = {
  'file.needed': 'Er is geen bestand bij. Kies het bestand bij “Stukken” en voeg het daar toe.',
  'file.nameless':
    'Dit bestand heeft geen bruikbare naam. Geef het op uw pc een naam met letters of cijfers en kies het opnieuw.',
  'file.empty': '“{{name}}” is leeg en is niet toegevoegd. Kijk of u het goede bestand koos.',
  'file.tooLarge':
    '“{{name}}” is groter dan {{megabytes}} MB en is niet toegevoegd. Maak het kleiner, bijvoorbeeld als pdf, of bewaar het elders en noteer waar.',
  'file.tooMany':
    'In een dossier passen {{limit}} stukken. Dit stuk is niet toegevoegd; verwijder er eerst een dat dubbel of onnodig is.',
  'file.tooManyAtOnce':
    'Er worden al {{limit}} bestanden tegelijk toegevoegd. Wacht tot er een klaar is en kies dit bestand dan opnieuw.',
  'file.changed':
    '“{{name}}” is tijdens het inlezen veranderd of weggehaald. Er is niets van toegevoegd; kies het bestand opnieuw.',
  'file.there': 'De inhoud van “{{name}}” zit al in dit dossier, als “{{there}}”. Er is niets toegevoegd.',
  'file.notBegun':
    'Dit bestand is niet helemaal ingelezen, bijvoorbeeld doordat het kantoor op slot ging. Er is niets van toegevoegd; kies het opnieuw.',
  'file.unknown': 'Dit stuk zit niet (meer) in het dossier. Kijk in de geschiedenis wat ermee is gebeurd.',
  'file.dangerous':
    '“{{name}}” is niet geopend: een bestand van dit soort kan uw pc schade doen. Het staat ongewijzigd in het dossier. Hebt u het echt nodig, sla het dan op en vraag eerst raad aan wie uw pc beheert.',
  'file.otherKind':
    '“{{name}}” is niet geopend: van dit soort bestand is niet zeker dat een ander programma het alleen laat zien. Het staat ongewijzigd in het dossier. Sla het op als u weet waarmee u het veilig opent.',
  'file.notCopied':
    '“{{name}}” is niet geopend: de tijdelijke kopie kon niet worden gemaakt, bijvoorbeeld omdat de schijf vol is. Er is niets van blijven staan, en het stuk zit ongewijzigd in het dossier. Maak ruimte op deze pc en probeer het opnieuw.',
  'file.noProgram':
    'Deze pc kon “{{name}}” niet in een ander programma openen; misschien is er geen programma voor. De kopie wordt verwijderd, en het stuk zit ongewijzigd in het dossier. Sla het op om het op een andere pc te openen, of vraag raad aan wie uw pc beheert.'
} as const satisfies Partial<Record<RefusalCode, string>>
