import type { StorySignal } from '../signal.ts'
import {
  answeredRequest,
  assigned,
  classified,
  closed,
  corrected,
  decided,
  delayed,
  didTask,
  droppedTask,
  extendedRequest,
  gaveTask,
  improved,
  informed,
  notedInside,
  progressed,
  rang,
  reacted,
  requested,
  satisfied,
  showed,
  signed
} from '../steps.ts'

/** What the representative is shown of the dossier. */
const shownData = [
  'number',
  'receivedAt',
  'channel',
  'complainant.name',
  'complainant.organisation',
  'complaint.summary',
  'complaint.description',
  'handling.terms',
  'settlement.solution'
]

/** What came in during May and the beginning of June. */
export const lateSpring: readonly StorySignal[] = [
  {
    received: '19 ma 12:40',
    registered: '+0 13:00',
    by: 'marleen',
    channel: 'email',
    complainant: {
      name: 'Mees Tolsma',
      kind: 'representative',
      organisation: 'Administratiekantoor Tolsma',
      representing: 'Bakkerij De Gouden Korst',
      place: 'Westerdorp',
      email: 'm.tolsma@voorbeeld.nl',
      reference: 'K-0812'
    },
    complaint: {
      involved: ['pim'],
      summary: 'Stukken kwijtgeraakt bij overdracht',
      description:
        'Namens mijn klant: de map met loonstaten is bij u afgegeven en nu nergens te vinden. Wij moeten alles opnieuw opvragen. Dit kost ons uren.',
      desired: 'De stukken terug, of vergoeding van de uren.'
    },
    steps: [
      classified('+0 13:20', ['practice', 'financial'], 'normal'),
      corrected(
        '+1 09:15',
        'complainant.name',
        'Mees Tolsma-Feenstra',
        'De klager schrijft zijn naam met een koppelteken.'
      ),
      informed('+1 09:30', 'pim'),
      reacted('+1 09:45', 'pim', 'email', 'Ontvangst bevestigd; wij zoeken het archief door.'),
      assigned('+2 10:00', 'marleen'),
      progressed('+10 14:40', 'pim', 'De map is niet gevonden. Wij vragen de loonstaten zelf opnieuw op.'),
      rang('+11 10:05', 'marleen', 'Bakkerij De Gouden Korst', 'Vraagt wanneer de loonstaten er weer zijn.'),
      notedInside('+11 10:10', 'marleen', 'De bakker klonk bezorgd; voortaan bellen wij ook hem.'),
      gaveTask('+11 10:15', 'marleen', 'pim', 'De bakker bellen zodra de loonstaten er zijn.', 20),
      gaveTask('+11 10:20', 'marleen', 'pim', 'Het archief in de kelder nalopen.', 16),
      droppedTask('+14 09:00', 'marleen', '2', 'Het archief is vorig jaar al geruimd.'),
      requested('+15 11:00', 'marleen', 'inspection', 'Mees Tolsma-Feenstra'),
      extendedRequest('+21 11:30', 'marleen', 'inspection', 'Het archief van dit dossier is nog niet compleet.'),
      delayed('+24 09:30', 49, 'De loonstaten worden door een ander opgeleverd; die heeft nog drie weken nodig.'),
      didTask('+30 11:00', 'pim', '1'),
      decided('+44 15:00', {
        judgement: 'founded',
        cause: 'Er is geen ontvangstbewijs gemaakt toen de map werd afgegeven.',
        position: 'De map is bij ons zoekgeraakt. Ook ons bericht van uitstel kwam te laat; dat hoort niet.',
        solution: 'De stukken zijn opnieuw opgevraagd en zes uur is vergoed.'
      }),
      showed('+45 09:25', 'marleen', 'Mees Tolsma-Feenstra', shownData),
      answeredRequest(
        '+45 09:30',
        'marleen',
        'inspection',
        'Het dossier ter inzage gemaild, zonder de namen van collega’s.'
      ),
      satisfied('+46 10:30', 'no', 'De klager vindt zes uur te weinig, maar laat het hierbij.'),
      improved('+46 11:00', {
        preventive: 'Wie stukken aanneemt, geeft een ontvangstbewijs en noteert de plaats in het archief.',
        owner: 'pim',
        readyAfter: 63
      }),
      closed('+46 11:30')
    ]
  },
  {
    received: '21 di 10:30',
    registered: '+0 10:45',
    by: 'marleen',
    channel: 'letter',
    complainant: {
      name: 'Nienke Ravensberg',
      kind: 'client',
      address: 'Ringdijk 90',
      postcode: '1234 LM',
      place: 'Oosterveld',
      email: 'n.ravensberg@voorbeeld.nl',
      reference: 'K-0598'
    },
    complaint: {
      involved: ['sander'],
      summary: 'Uurtarief verhoogd zonder bericht',
      description:
        'Zonder enige aankondiging is uw tarief met elf procent verhoogd. Op de website staat nog het oude bedrag. Ik vind dit misleidend.',
      desired: 'Het oude tarief tot het einde van de opdracht.'
    },
    steps: [
      classified('+0 11:10', ['financial', 'practice'], 'normal'),
      informed('+0 11:20', 'sander', 'phone'),
      reacted('+3 13:00', 'sander', 'phone', 'Teruggebeld; het eerste bericht was blijven liggen.'),
      assigned('+6 09:00', 'marleen'),
      decided('+34 16:00', {
        judgement: 'partly',
        cause:
          'De tariefbrief is niet naar klanten met een lopende opdracht gestuurd; de behandeling bleef liggen door vakantie.',
        position:
          'Wij mogen het tarief per jaar aanpassen, maar u had daar vooraf bericht van moeten krijgen. Onze beslissing komt bovendien te laat.',
        solution: 'Voor de lopende opdracht geldt het oude tarief.',
        means: 'letter'
      }),
      satisfied('+41 10:00', 'unknown'),
      improved('+41 10:15', {
        preventive:
          'Een tariefwijziging gaat zes weken vooraf per brief naar alle klanten en staat dezelfde dag op de website.',
        owner: 'sander',
        readyAfter: 90
      }),
      closed('+41 10:30')
    ]
  },
  {
    received: '23 wo 09:45',
    registered: '+0 10:00',
    by: 'els',
    channel: 'phone',
    complainant: { name: 'Olga Peereboom', kind: 'client', place: 'Lindehoven', phone: '06-12 34 56 15' },
    complaint: {
      involved: ['els'],
      summary: 'Kantoor slecht bereikbaar voor rolstoel',
      description:
        '“De drempel bij de ingang is te hoog voor mijn rolstoel en de bel zit te ver weg. Ik heb een kwartier op straat gestaan.”',
      desired: 'Een plank of een andere ingang, en een bel waar ik bij kan.'
    },
    steps: [
      classified('+0 10:30', ['practice'], 'normal'),
      informed('+0 10:35', 'els'),
      reacted('+0 11:00', 'els', 'phone', 'Direct gebeld en afgesproken dat wij haar buiten opwachten.'),
      assigned('+1 09:00', 'marleen'),
      decided('+8 10:00', {
        judgement: 'founded',
        cause: 'Bij de verbouwing is aan de drempel niet gedacht.',
        position: 'Ons kantoor hoort voor iedereen toegankelijk te zijn. Dat was het niet.',
        solution: 'Er ligt nu een oprijplaat en er is een lage bel geplaatst.',
        means: 'letter'
      }),
      satisfied('+13 14:00', 'yes', 'Mevrouw Peereboom heeft de oprijplaat geprobeerd en is er blij mee.', 'els'),
      improved('+13 14:30', {
        corrective: 'Oprijplaat en lage bel geplaatst.',
        preventive: 'Bij elke verbouwing loopt iemand met een beperking vooraf de route met ons na.',
        owner: 'joost',
        readyAfter: 33
      }),
      signed('+14 09:00', 'els'),
      signed('+14 09:15', 'marleen'),
      closed('+14 09:20')
    ]
  }
]
