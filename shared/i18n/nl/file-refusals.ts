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
  'file.unknown': 'Dit stuk zit niet (meer) in het dossier. Kijk in de geschiedenis wat ermee is gebeurd.'
} as const satisfies Partial<Record<RefusalCode, string>>
