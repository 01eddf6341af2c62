/** The choices that are the same for every office, as `list.choice`. */
export const options = {
  'modes.oral': 'mondeling',
  'modes.written': 'schriftelijk',
  'judgements.founded': 'gegrond',
  'judgements.partly': 'deels gegrond',
  'judgements.unfounded': 'ongegrond',
  'judgements.none': 'geen oordeel',
  'retentionChoices.keep': 'langer bewaren',
  'retentionChoices.destroy': 'op tijd vernietigen',
  'satisfactions.yes': 'ja',
  'satisfactions.no': 'nee',
  'satisfactions.unknown': 'onbekend',
  'confirmations.yes': 'ja',
  'confirmations.no': 'nee',
  'directions.in': 'binnengekomen',
  'directions.out': 'uitgegaan',
  'means.letter': 'brief',
  'means.email': 'e-mail',
  'means.handed': 'overhandigd',
  'means.phone': 'telefoon',
  'means.in-person': 'persoonlijk gesprek',
  'means.unreachable': 'niet mogelijk: de klager liet geen adres, telefoonnummer of e-mailadres achter'
} as const
