import type { StorySignal } from '../signal.ts'
import {
  assigned,
  classified,
  closed,
  consulted,
  decided,
  improved,
  informed,
  progressed,
  reacted,
  reopened,
  satisfied,
  signed
} from '../steps.ts'

/** What came in at the end of March and in April. */
export const spring: readonly StorySignal[] = [
  {
    received: '13 ma 09:20',
    registered: '+0 09:35',
    by: 'marleen',
    channel: 'form',
    complainant: {
      name: 'Janneke Vos',
      kind: 'client',
      address: 'Parkzicht 17',
      postcode: '1234 JK',
      place: 'Lindehoven',
      phone: '06-12 34 56 10',
      email: 'j.vos@voorbeeld.nl',
      reference: 'K-0930'
    },
    complaint: {
      involved: ['nadia'],
      summary: 'Abonnement niet opgezegd zoals gevraagd',
      description:
        'Ik heb in januari het adviesabonnement opgezegd. Toch is het in maart weer afgeschreven. Op mijn e-mail kwam geen antwoord.',
      desired: 'Het bedrag terug en een bevestiging van de opzegging.'
    },
    steps: [
      classified('+0 09:50', ['financial'], 'normal'),
      informed('+0 10:00', 'nadia', 'email'),
      reacted('+1 11:40', 'nadia', 'email', 'Opzegging bevestigd, terugbetaling toegezegd.'),
      assigned('+1 12:00', 'marleen'),
      decided('+4 10:10', {
        judgement: 'founded',
        cause: 'De opzegging kwam binnen op een mailadres dat niet meer werd gelezen.',
        position: 'U hebt op tijd opgezegd. Het bedrag is ten onrechte afgeschreven.',
        solution: '€ 75 is teruggestort.'
      }),
      satisfied('+8 13:00', 'yes', 'Per e-mail: het geld is binnen.'),
      signed('+8 15:10', 'nadia'),
      signed('+8 15:30', 'marleen'),
      closed('+8 15:35'),
      reopened('+45 10:15', 'In mei is opnieuw € 75 afgeschreven: de incasso zelf bleek niet gestopt.'),
      reacted('+45 10:40', 'nadia', 'phone', 'Gebeld, excuses gemaakt en gezegd dat de incasso dezelfde dag stopt.'),
      progressed('+46 09:30', 'nadia', 'De incasso is bij de bank ingetrokken; het bedrag is teruggestort.'),
      decided('+49 11:30', {
        judgement: 'founded',
        cause: 'De opzegging was wel in het klantbestand verwerkt, maar niet in de incasso-opdracht.',
        position: 'De eerste keer hebben wij het gevolg hersteld en de oorzaak laten zitten. Dat had niet gemogen.',
        solution: 'De incasso is beëindigd, beide bedragen zijn terug en u krijgt een bon voor een gratis adviesuur.'
      }),
      satisfied('+51 14:20', 'yes', 'Mevrouw Vos bevestigde dat alles in orde is.'),
      improved('+51 14:45', {
        corrective: 'Alle opzeggingen van dit jaar zijn vergeleken met de incasso-opdracht; er was er nog één fout.',
        preventive: 'Opzeggen gaat via één lijst waarin ook de incasso wordt afgevinkt.',
        owner: 'nadia',
        readyAfter: 65
      }),
      signed('+52 09:00', 'nadia'),
      signed('+52 09:20', 'marleen'),
      closed('+52 09:25')
    ]
  },
  {
    received: '15 wo 16:05',
    registered: '+0 16:20',
    by: 'els',
    channel: 'phone',
    complainant: {
      name: 'Klaas Verhoef',
      kind: 'client',
      organisation: 'Verhoef Transport',
      place: 'Noorderhaven',
      phone: '085-123 45 11',
      reference: 'K-0644'
    },
    complaint: {
      involved: ['sander'],
      summary: 'Gevoelige informatie besproken in volle wachtkamer',
      description:
        '“Sander begon in de wachtkamer over mijn schulden, terwijl er twee mensen bij zaten die ik ken. Ik schaamde me kapot.”',
      desired: 'Dat dit nooit meer gebeurt, bij niemand.'
    },
    steps: [
      classified('+0 16:45', ['conduct'], 'serious'),
      informed('+1 08:45', 'sander'),
      reacted('+1 10:30', 'sander', 'phone', 'Persoonlijk excuses gemaakt.'),
      assigned('+1 11:00', 'marleen', { reason: '' }),
      consulted(
        '+2 09:30',
        'sander',
        'marleen',
        'Afgesproken dat zakelijke gesprekken alleen nog in de spreekkamer zijn.'
      ),
      decided('+7 13:45', {
        judgement: 'founded',
        cause: 'Beide spreekkamers waren bezet en het gesprek begon alvast.',
        position: 'Wat u ons vertelt, is vertrouwelijk. Dit gesprek had nooit in de wachtkamer mogen beginnen.',
        means: 'handed'
      }),
      satisfied('+9 10:00', 'yes', 'In het gesprek op kantoor gezegd dat het voor hem zo klaar is.'),
      improved('+9 10:20', {
        preventive: 'Zakelijke gesprekken alleen in een spreekkamer; is die bezet, dan wacht het gesprek.',
        owner: 'marleen',
        readyAfter: 16
      }),
      signed('+12 09:00', 'sander'),
      signed('+12 09:10', 'marleen'),
      closed('+12 09:15'),
      improved('+126 11:00', {
        evaluation: 'Besproken in het werkoverleg: iedereen houdt zich eraan en er kwam geen klacht meer over.'
      })
    ]
  },
  {
    received: '17 do 09:00',
    registered: '+0 09:25',
    by: 'nadia',
    channel: 'phone',
    complainant: {
      name: 'Lidewij Aalbers',
      kind: 'client',
      place: 'Lindehoven',
      phone: '06-12 34 56 12',
      reference: 'K-1077'
    },
    complaint: {
      occurredOn: { daysAfter: -2 },
      involved: ['marleen'],
      summary: 'Voelt zich niet serieus genomen door haar adviseur',
      description:
        '“Mevrouw Van Duinen viel mij steeds in de rede en zei dat ik overdreef. Ik kom al negen jaar bij dit kantoor, maar zo ben ik nog nooit behandeld.”',
      desired: 'Een gesprek met iemand anders erbij.'
    },
    steps: [
      classified('+0 11:00', ['conduct'], 'normal', 'joost'),
      informed('+0 11:20', 'marleen', 'in-person', 'joost'),
      assigned('+0 11:30', 'joost', { by: 'joost' }),
      reacted('+0 14:10', 'joost', 'phone', 'Gebeld en een gesprek met zijn drieën voorgesteld.'),
      progressed(
        '+7 15:00',
        'joost',
        'Het gesprek is gevoerd en verliep goed.',
        'Mevrouw Aalbers: ik voelde mij weggewuifd. Marleen: ik stond onder tijdsdruk en heb niet goed geluisterd; dat spijt mij.'
      ),
      decided(
        '+11 10:00',
        {
          judgement: 'partly',
          cause: 'Te krap geplande afspraak.',
          position:
            'De bedoeling was goed, maar u bent onvoldoende gehoord. Daarvoor zijn in het gesprek excuses gemaakt.',
          solution: 'Mevrouw Aalbers krijgt op eigen verzoek een andere adviseur.',
          means: 'letter'
        },
        'joost'
      ),
      satisfied('+14 11:15', 'yes', 'Mevrouw Aalbers zei na het gesprek dat de lucht geklaard is.', 'joost'),
      signed('+15 09:00', 'marleen'),
      signed('+15 09:20', 'joost'),
      closed('+15 09:25', 'joost')
    ]
  }
]
