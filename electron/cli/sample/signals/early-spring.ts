import type { StorySignal } from '../signal.ts'
import {
  assigned,
  classified,
  closed,
  decided,
  delayed,
  happened,
  improved,
  informed,
  informedFormer,
  linked,
  merged,
  mistaken,
  progressed,
  reacted,
  restored,
  satisfied,
  signed,
  signedOnPaper,
  unlinked,
  withdrawn
} from '../steps.ts'

/** What came in from the middle of February to the end of March. */
export const earlySpring: readonly StorySignal[] = [
  {
    received: '7 do 13:00',
    registered: '+0 13:20',
    by: 'marleen',
    channel: 'email',
    complainant: { name: 'Edwin Kuipers', kind: 'client', place: 'Lindehoven', email: 'e.kuipers@voorbeeld.nl' },
    complaint: {
      involved: ['nadia'],
      summary: 'Niet eens met de inhoud van het advies',
      description:
        'Ik ben het niet eens met de conclusie van het rapport. Een kennis van mij zegt dat het heel anders zit. Ik wil mijn geld terug.',
      desired: 'Het hele bedrag terug.'
    },
    steps: [
      classified('+0 13:40', ['content'], 'light'),
      informed('+0 14:00', 'nadia'),
      reacted('+1 11:15', 'nadia', 'email', 'Aangeboden het rapport samen door te nemen.'),
      assigned('+4 09:00', 'marleen'),
      decided('+13 10:45', {
        judgement: 'unfounded',
        cause: 'De verwachting van de klant en de opdracht liepen uiteen.',
        position:
          'Wij hebben het rapport laten nalezen door een collega die er niet bij betrokken was. De conclusie klopt en past bij de opdracht. Daarom betalen wij het bedrag niet terug.'
      }),
      satisfied('+18 14:30', 'no', 'Antwoord per e-mail: hij blijft bij zijn mening.'),
      closed('+19 09:00')
    ]
  },
  {
    received: '8 wo 08:55',
    registered: '+0 09:10',
    by: 'els',
    channel: 'phone',
    complainant: {
      name: 'Femke Bijlsma',
      kind: 'representative',
      representing: 'haar moeder, mevrouw G. Bijlsma-Terpstra',
      place: 'Noorderhaven',
      phone: '06-12 34 56 06',
      reference: 'K-1003'
    },
    complaint: {
      involved: ['sander'],
      summary: 'Brief met moeilijke woorden aan oudere klant',
      description:
        '“Mijn moeder is 84 en kreeg een brief van vier kantjes waar zij niets van begreep. Zij heeft er slecht van geslapen. Kunt u niet gewoon even bellen?”',
      desired: 'Een telefoontje met uitleg en voortaan een brief in gewone taal.'
    },
    steps: [
      classified('+0 09:30', ['conduct'], 'light'),
      informed('+0 09:45', 'sander'),
      happened(
        '+0 15:20',
        reacted('+1 09:00', 'sander', 'phone', 'Moeder en dochter samen gebeld en de brief rustig uitgelegd.')
      ),
      assigned('+1 09:30', 'marleen'),
      decided('+5 13:20', {
        judgement: 'founded',
        cause: 'Standaardbrief zonder samenvatting in gewone taal.',
        position: 'De brief klopte, maar was voor uw moeder niet te volgen. Dat hadden wij moeten zien.',
        solution: 'Uw moeder krijgt een brief van één kantje, en wij bellen haar voortaan eerst.',
        means: 'letter'
      }),
      satisfied('+8 15:40', 'yes', 'Dochter belde: moeder was blij met het telefoontje.', 'sander'),
      improved('+9 10:00', {
        preventive: 'Boven elke brief van meer dan een kantje komt een samenvatting in gewone taal.',
        owner: 'sander',
        readyAfter: 40
      }),
      signed('+9 10:20', 'sander'),
      signed('+9 10:30', 'marleen'),
      closed('+9 10:35')
    ]
  },
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
      delayed(
        '+17 10:20',
        41,
        'De bank kan ons pas over twee weken ontvangen; zonder dat gesprek is de zaak niet af te ronden.'
      ),
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
      merged(
        '+0 16:20',
        'Lang gewacht en onvriendelijk geholpen aan de balie',
        'Leek een tweede melding van het voorval aan de balie.'
      ),
      restored('+0 16:35', 'Dit ging over een gesprek aan de telefoon, niet over de balie.'),
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
      involved: [],
      former: ['tess'],
      summary: 'Afspraak op het laatste moment afgezegd',
      description:
        'Voor de derde keer is mijn afspraak een uur van tevoren afgezegd. Ik neem daar een vrije middag voor op. Ik begin mij af te vragen of u mij wel als klant wilt.',
      desired: 'Een afspraak die doorgaat, het liefst buiten kantooruren.'
    },
    steps: [
      classified('+2 09:05', ['conduct', 'practice'], 'normal'),
      informedFormer('+2 09:15', 'tess', 'phone'),
      linked('+2 09:18', 'Verkeerd doorverbonden en opgehangen', 'Ook een klacht over het maken van afspraken.'),
      unlinked('+2 09:19', 'Verkeerd doorverbonden en opgehangen', 'Die ging alleen over de telefoon.'),
      mistaken('+2 09:20', 'Leek alleen een verzoek om een nieuwe afspraak.'),
      restored('+2 09:40', 'Bij nalezen is het een klacht: het was al de derde keer.'),
      reacted('+2 10:00', 'marleen', 'phone', 'Excuses gemaakt en een afspraak op donderdagavond aangeboden.'),
      assigned('+3 09:10', 'marleen'),
      linked('+3 09:20', 'Lang gewacht en onvriendelijk geholpen aan de balie', 'Beide gaan over de planning.'),
      decided('+10 14:00', {
        judgement: 'partly',
        cause: 'Twee keer ziekte, één keer een dubbele boeking.',
        position:
          'Bij ziekte kunnen wij een afspraak niet altijd laten doorgaan. De dubbele boeking was wel onze fout, en wij hadden vervanging moeten aanbieden.',
        solution: 'De avondafspraak is doorgegaan; de reistijd is vergoed met een halfuur advies.'
      }),
      satisfied('+12 09:30', 'yes', 'Na de afspraak gezegd: “Nu is het goed.”'),
      signedOnPaper('+13 09:00', 'tess', 12),
      signed('+13 09:15', 'marleen'),
      closed('+13 09:20')
    ]
  }
]
