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
  progressed,
  reacted,
  reopened,
  satisfied,
  signed,
  withdrawn
} from '../steps.ts'

/** What came in from March to May. */
export const spring: readonly StorySignal[] = [
  {
    received: '10 di 11:05',
    registered: '+0 11:20',
    by: 'marleen',
    channel: 'letter',
    complainant: {
      name: 'Gerrit Noordhof',
      kind: 'client',
      organisation: 'Noordhof Bouwadvies',
      address: 'Havenweg 41',
      postcode: '1234 GH',
      place: 'Lindehoven',
      email: 'g.noordhof@voorbeeld.nl',
      reference: 'K-0755'
    },
    complaint: {
      occurredOn: { daysAfter: -40 },
      involved: ['sander', 'nadia'],
      summary: 'Rapport met rekenfout doorgestuurd naar de bank',
      description:
        'In de prognose is een kwartaal dubbel geteld. De bank heeft daarop onze aanvraag aangehouden. Twee van uw medewerkers hebben het stuk gezien en geen van beiden merkte het op.',
      desired: 'Een verbeterd rapport en een toelichting aan de bank door uw kantoor.',
      attachments: 'Het rapport en de brief van de bank.'
    },
    steps: [
      classified('+0 11:45', ['content', 'financial'], 'serious'),
      informed('+0 12:00', 'sander'),
      informed('+0 12:10', 'nadia'),
      reacted('+0 16:30', 'marleen', 'phone', 'Gebeld; het rapport wordt direct nagerekend.'),
      assigned('+1 09:00', 'marleen'),
      progressed(
        '+8 14:00',
        'nadia',
        'Het verbeterde rapport ligt bij de klant; wij wachten op een afspraak met de bank.',
        'Klant: de fout stond al in het concept. Sander en Nadia: de tabel is na de controle nog aangepast.'
      ),
      delayed('+17 10:20', 41, 'De bank kan ons pas over twee weken ontvangen; zonder dat gesprek is de zaak niet af te ronden.'),
      progressed('+31 15:30', 'sander', 'Gesprek bij de bank gehad. De aanvraag wordt opnieuw behandeld.'),
      decided('+36 11:00', {
        judgement: 'founded',
        cause: 'Na de laatste controle is de tabel nog gewijzigd, zonder tweede controle.',
        position: 'In ons rapport stond een fout die wij hadden moeten vinden. Wij geven u gelijk.',
        solution: 'Het rapport is verbeterd, de bank is ingelicht en de controle is niet in rekening gebracht.',
        means: 'letter'
      }),
      satisfied('+38 10:30', 'yes', 'De bank keurde de aanvraag goed; de heer Noordhof bedankte per brief.'),
      improved('+38 11:00', {
        corrective: 'Het rapport is nagerekend en opnieuw uitgegeven.',
        preventive: 'Na de eindcontrole gaat een rapport op slot; wie daarna iets wijzigt, vraagt een nieuwe controle.',
        owner: 'sander',
        readyAfter: 70
      }),
      signed('+41 09:15', 'sander'),
      signed('+41 09:30', 'marleen'),
      closed('+41 09:35')
    ]
  },
  {
    received: '11 vr 15:30',
    registered: '+0 15:45',
    by: 'els',
    channel: 'phone',
    complainant: { name: 'Hanneke Wolters', kind: 'client', place: 'Westerdorp', phone: '06-12 34 56 08' },
    complaint: {
      involved: ['els'],
      summary: 'Verkeerd doorverbonden en opgehangen',
      description: '“Ik ben drie keer doorverbonden en toen werd er opgehangen. Dit is toch geen manier van doen?”',
      desired: 'Dat iemand mij gewoon helpt.'
    },
    steps: [
      classified('+0 16:10', ['practice'], 'light'),
      withdrawn('+0 16:55', 'Mevrouw belde terug: het was een storing bij haar eigen telefoon. Zij trekt de klacht in.')
    ]
  },
  {
    received: '12 za 20:10',
    registered: '+2 08:50',
    by: 'marleen',
    channel: 'email',
    complainant: {
      name: 'Ivo Smeding',
      kind: 'client',
      place: 'Oosterveld',
      email: 'ivo.smeding@voorbeeld.nl',
      reference: 'K-1120'
    },
    complaint: {
      occurredOn: { daysAfter: -2 },
      involved: ['pim'],
      summary: 'Afspraak op het laatste moment afgezegd',
      description:
        'Voor de derde keer is mijn afspraak een uur van tevoren afgezegd. Ik neem daar een vrije middag voor op. Ik begin mij af te vragen of u mij wel als klant wilt.',
      desired: 'Een afspraak die doorgaat, het liefst buiten kantooruren.'
    },
    steps: [
      classified('+2 09:05', ['conduct', 'practice'], 'normal'),
      informed('+2 09:15', 'pim'),
      reacted('+2 10:00', 'pim', 'phone', 'Excuses gemaakt en een afspraak op donderdagavond aangeboden.'),
      assigned('+3 09:10', 'marleen'),
      decided('+10 14:00', {
        judgement: 'partly',
        cause: 'Twee keer ziekte, één keer een dubbele boeking.',
        position:
          'Bij ziekte kunnen wij een afspraak niet altijd laten doorgaan. De dubbele boeking was wel onze fout, en wij hadden vervanging moeten aanbieden.',
        solution: 'De avondafspraak is doorgegaan; de reistijd is vergoed met een halfuur advies.'
      }),
      satisfied('+12 09:30', 'yes', 'Na de afspraak gezegd: “Nu is het goed.”', 'pim'),
      signed('+13 09:00', 'pim'),
      signed('+13 09:15', 'marleen'),
      closed('+13 09:20')
    ]
  },
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
      consulted('+2 09:30', 'sander', 'marleen', 'Afgesproken dat zakelijke gesprekken alleen nog in de spreekkamer zijn.'),
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
      improved('+126 11:00', { evaluation: 'Besproken in het werkoverleg: iedereen houdt zich eraan en er kwam geen klacht meer over.' })
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
          position: 'De bedoeling was goed, maar u bent onvoldoende gehoord. Daarvoor zijn in het gesprek excuses gemaakt.',
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
  },
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
      corrected('+1 09:15', 'complainant.name', 'Mees Tolsma-Feenstra', 'De klager schrijft zijn naam met een koppelteken.'),
      informed('+1 09:30', 'pim'),
      reacted('+1 09:45', 'pim', 'email', 'Ontvangst bevestigd; wij zoeken het archief door.'),
      assigned('+2 10:00', 'marleen'),
      progressed('+10 14:40', 'pim', 'De map is niet gevonden. Wij vragen de loonstaten zelf opnieuw op.'),
      delayed('+24 09:30', 49, 'De loonstaten worden door een ander opgeleverd; die heeft nog drie weken nodig.'),
      decided('+44 15:00', {
        judgement: 'founded',
        cause: 'Er is geen ontvangstbewijs gemaakt toen de map werd afgegeven.',
        position: 'De map is bij ons zoekgeraakt. Ook ons bericht van uitstel kwam te laat; dat hoort niet.',
        solution: 'De stukken zijn opnieuw opgevraagd en zes uur is vergoed.'
      }),
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
        cause: 'De tariefbrief is niet naar klanten met een lopende opdracht gestuurd; de behandeling bleef liggen door vakantie.',
        position:
          'Wij mogen het tarief per jaar aanpassen, maar u had daar vooraf bericht van moeten krijgen. Onze beslissing komt bovendien te laat.',
        solution: 'Voor de lopende opdracht geldt het oude tarief.',
        means: 'letter'
      }),
      satisfied('+41 10:00', 'unknown'),
      improved('+41 10:15', {
        preventive: 'Een tariefwijziging gaat zes weken vooraf per brief naar alle klanten en staat dezelfde dag op de website.',
        owner: 'sander',
        readyAfter: 90
      }),
      closed('+41 10:30')
    ]
  }
]
