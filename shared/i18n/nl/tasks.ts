/** What waits to be done in a dossier without a term of its own. */
export const tasks = {
  classify: 'De klacht is nog niet ingedeeld',
  'inform-employee': 'De betrokken medewerker weet nog niet van de klacht',
  'appoint-handler': 'Er is nog geen behandelaar',
  'appoint-answerable': 'Er is nog niemand die instaat voor het onderzoek',
  'inform-head': 'Het afdelingshoofd weet nog niet van deze ernstige klacht',
  'check-promise': 'Nog nagaan of de toezegging is nagekomen',
  progress: 'Er is al een tijd niets vastgelegd over het verloop',
  satisfaction: 'Nog vragen of de klager tevreden is',
  refer: 'De klager is niet tevreden en nog niet doorverwezen',
  complete: 'Het formulier is nog niet volledig',
  sign: 'Er moet nog worden ondertekend',
  close: 'Alles is er: het dossier kan dicht',
  'intake-gap': 'Nog niet alle gegevens van de klager zijn er: vraag ze na',
  'retention-conflict': 'Bewaren en vernietigen botsen: kies wat voorgaat',
  'review-hold': 'De vernietiging is aangehouden: kijk of dat nog nodig is',
  'answer-request': 'Er is nog een verzoek over gegevens te beantwoorden',
  'answer-request.inspection': 'Verzoek om inzage: nog te beantwoorden',
  'answer-request.rectification': 'Verzoek om rectificatie: nog te beantwoorden',
  'answer-request.objection': 'Bezwaar tegen gebruik van gegevens: nog te beantwoorden',
  'carry-out': 'Uitspraak uitvoeren',
  given: 'Taak'
} as const
