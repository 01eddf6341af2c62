import type { StorySignal } from '../signal.ts'
import {
  assigned,
  classified,
  closed,
  consulted,
  corrected,
  decided,
  delayed,
  improved,
  informed,
  notGiven,
  progressed,
  reacted,
  satisfied,
  signed
} from '../steps.ts'

/** What came in from October to the end of the year; the last ones are still open then. */
export const autumn: readonly StorySignal[] = [
  {
    received: '42 wo 13:25',
    registered: '+0 13:45',
    by: 'marleen',
    channel: 'letter',
    complainant: {
      name: 'Xandra Molenkamp',
      kind: 'representative',
      representing: 'Vereniging van Eigenaren Parkzicht',
      address: 'Parkzicht 1',
      postcode: '1234 JK',
      place: 'Lindehoven',
      email: 'vve.parkzicht@voorbeeld.nl',
      reference: 'K-0333'
    },
    complaint: {
      involved: ['nadia', 'pim'],
      summary: 'Meerjarenplan pas na de vergadering geleverd',
      description:
        'Het meerjarenonderhoudsplan zou er vóór onze ledenvergadering zijn. Het kwam vier dagen erna. De leden hebben daardoor niet kunnen besluiten en er moet een tweede vergadering komen.',
      desired: 'Vergoeding van de zaalhuur voor de tweede vergadering.'
    },
    steps: [
      classified('+0 14:10', ['content', 'practice'], 'normal'),
      informed('+1 09:00', 'nadia'),
      informed('+1 09:05', 'pim'),
      reacted(
        '+1 10:15',
        'nadia',
        'phone',
        'Gebeld met mevrouw Molenkamp; het verzoek over de zaalhuur wordt bekeken.'
      ),
      assigned('+2 09:30', 'marleen'),
      corrected(
        '+5 11:00',
        'complaint.occurredOn',
        { daysAfter: -8 },
        'De dag van de vergadering stond nog niet op het formulier.'
      ),
      notGiven('+5 11:10', ['complainant.organisation']),
      decided('+21 15:45', {
        judgement: 'partly',
        cause: 'De inspectie liep uit door het weer; dat is niet doorgegeven.',
        position: 'Het uitlopen konden wij niet voorkomen. Dat u het niet tijdig hoorde, wel.',
        solution: 'Wij vergoeden de helft van de zaalhuur.',
        means: 'letter'
      }),
      satisfied('+29 10:00', 'yes', 'Het bestuur ging per brief akkoord.'),
      improved('+29 10:30', {
        preventive: 'Bij elke opdracht met een vergaderdatum belt de adviseur tien dagen van tevoren.',
        owner: 'nadia',
        readyAfter: 50
      }),
      signed('+30 09:00', 'pim'),
      signed('+30 09:20', 'marleen'),
      closed('+30 09:25')
    ]
  },
  {
    received: '45 vr 17:40',
    registered: '+3 08:55',
    by: 'els',
    channel: 'email',
    complainant: {
      name: 'Yvonne Tersteeg',
      kind: 'client',
      place: 'Noorderhaven',
      email: 'y.tersteeg@voorbeeld.nl',
      reference: 'K-1098'
    },
    complaint: {
      involved: ['sander'],
      summary: 'Advies in tegenspraak met eerder advies',
      description:
        'In april zei u dat ik moest wachten, nu zegt u dat ik te laat ben. Wat is het nu? Dit kost mij een jaar.',
      desired: 'Duidelijkheid en een plan om de schade te beperken.'
    },
    steps: [
      classified('+3 10:00', ['content'], 'serious'),
      informed('+3 10:15', 'sander'),
      reacted('+3 11:00', 'sander', 'phone', 'Gebeld; de klacht van vrijdagavond was pas vandaag gezien.'),
      assigned('+4 09:00', 'marleen'),
      consulted(
        '+10 14:00',
        'sander',
        'marleen',
        'De regels zijn in de zomer gewijzigd; dat is niet aan klanten gemeld.'
      ),
      delayed('+19 11:20', 63, 'Wij wachten op het standpunt van de instantie die de regeling uitvoert.'),
      progressed('+33 10:30', 'sander', 'De instantie vraagt aanvullende stukken; die zijn vandaag verstuurd.')
    ]
  },
  {
    received: '48 di 09:30',
    registered: '+0 09:45',
    by: 'marleen',
    channel: 'phone',
    complainant: {
      name: 'Zeger Brouwershaven',
      kind: 'client',
      organisation: 'Brouwershaven Techniek',
      place: 'Lindehoven',
      phone: '06-12 34 56 26',
      reference: 'K-0689'
    },
    complaint: {
      involved: ['pim'],
      summary: 'Rekening voor een gesprek dat niet doorging',
      description: '“Ik krijg twee uur in rekening gebracht voor een gesprek dat u zelf hebt afgezegd.”',
      desired: 'De rekening van tafel.'
    },
    steps: [
      classified('+0 10:00', ['financial'], 'normal'),
      informed('+0 10:20', 'pim'),
      reacted('+1 13:10', 'pim', 'phone', 'De rekening wordt nagekeken.'),
      assigned('+2 09:00', 'marleen'),
      progressed('+7 09:30', 'pim', 'In de agenda staat het gesprek als gehouden; wij zoeken het na.')
    ]
  },
  {
    received: '51 ma 11:15',
    registered: '+0 11:30',
    by: 'marleen',
    channel: 'form',
    complainant: {
      name: 'Aafke Dijkgraaf',
      kind: 'client',
      place: 'Westerdorp',
      email: 'a.dijkgraaf@voorbeeld.nl',
      reference: 'K-1140'
    },
    complaint: {
      involved: ['nadia'],
      summary: 'Te weinig uitleg bij het eindverslag',
      description:
        'Het eindverslag telt veertig bladzijden en niemand heeft het met mij doorgenomen. Zo kan ik er niets mee.',
      desired: 'Een gesprek van een uur.'
    },
    steps: [
      classified('+0 11:45', ['content', 'conduct'], 'normal'),
      informed('+0 12:00', 'nadia'),
      reacted('+1 09:20', 'nadia', 'phone', 'Afspraak gemaakt voor het gesprek.'),
      assigned('+1 09:45', 'marleen'),
      progressed(
        '+8 10:30',
        'nadia',
        'Het gesprek is gevoerd. Mevrouw Dijkgraaf krijgt nog een samenvatting van twee bladzijden.'
      )
    ]
  },
  {
    received: '52 ma 14:10',
    registered: '+0 14:25',
    by: 'els',
    channel: 'phone',
    complainant: { name: 'Bauke Zijlstra', kind: 'client', place: 'Oosterveld', phone: '06-12 34 56 28' },
    complaint: {
      involved: ['joost'],
      summary: 'Parkeerplaatsen voor bezoekers bezet',
      description: '“Elke keer als ik kom, staan de plaatsen voor bezoekers vol met auto’s van het kantoor zelf.”',
      desired: 'Dat er plek is als ik een afspraak heb.',
      promised: 'Wij geven het door aan de klachtenfunctionaris.'
    },
    steps: []
  }
]
