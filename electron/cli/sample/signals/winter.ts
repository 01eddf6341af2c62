import type { StorySignal } from '../signal.ts'
import {
  assigned,
  classified,
  closed,
  consulted,
  decided,
  held,
  improved,
  informed,
  kept,
  progressed,
  reacted,
  released,
  satisfied,
  signed,
  tookOut
} from '../steps.ts'

/** What came in during January and the first week of February. */
export const winter: readonly StorySignal[] = [
  {
    received: '2 di 09:35',
    registered: '+0 09:50',
    by: 'els',
    channel: 'phone',
    complainant: {
      name: 'Anke Roelofsma',
      kind: 'client',
      organisation: 'Bloemenhuis Roelofsma',
      address: 'Marktstraat 8',
      postcode: '1234 CD',
      place: 'Lindehoven',
      phone: '06-12 34 56 01',
      reference: 'K-1042'
    },
    complaint: {
      occurredOn: { daysAfter: -1 },
      involved: ['sander'],
      summary: 'Advies over huurcontract te laat geleverd',
      description:
        '“Jullie zouden mij vóór de jaarwisseling zeggen of ik het huurcontract moest verlengen. Ik heb drie keer gebeld en niemand belde terug. Nu is de termijn bijna voorbij en weet ik nog niets.”',
      desired: 'Het advies vandaag nog, en een eerlijke uitleg waarom niemand terugbelde.',
      promised: 'Sander belt uiterlijk morgenochtend.'
    },
    steps: [
      classified('+0 11:10', ['content', 'conduct'], 'normal'),
      informed('+0 11:30', 'sander'),
      reacted(
        '+1 10:05',
        'sander',
        'phone',
        'Excuses gemaakt, het advies mondeling doorgenomen en afgesproken wanneer het op papier komt.'
      ),
      assigned('+2 09:15', 'marleen'),
      progressed(
        '+3 15:00',
        'sander',
        'Het schriftelijke advies is verstuurd. Mevrouw Roelofsma laat volgende week weten of het bruikbaar is.'
      ),
      decided('+8 11:20', {
        judgement: 'founded',
        cause: 'Terugbelverzoeken stonden op losse briefjes; door ziekte zag niemand ze.',
        position:
          'U mocht op ons advies rekenen vóór de jaarwisseling en u had teruggebeld moeten worden. Wij geven u daarin gelijk.',
        solution: 'Het advies is geleverd en het uur van de extra bespreking brengen wij niet in rekening.'
      }),
      satisfied(
        '+10 10:40',
        'yes',
        'Mevrouw Roelofsma belde zelf: zij heeft het contract kunnen verlengen en is tevreden.'
      ),
      improved('+10 11:15', {
        corrective: 'Alle openstaande terugbelverzoeken zijn dezelfde dag nagebeld.',
        preventive: 'Terugbelverzoeken komen voortaan in de gedeelde agenda, met een naam en een dag erbij.',
        owner: 'els',
        readyAfter: 24
      }),
      signed('+13 09:30', 'sander'),
      signed('+13 09:50', 'marleen'),
      closed('+13 09:55'),
      improved('+125 14:00', {
        evaluation: 'In vier maanden is geen terugbelverzoek meer blijven liggen. De agenda werkt; wij houden dit zo.'
      }),
      held('+20 10:05', 'Mevrouw Roelofsma ligt met haar verhuurder overhoop en vroeg ons de stukken te bewaren.', 180),
      released('+63 09:40', 'Mevrouw Roelofsma en haar verhuurder zijn het eens geworden.')
    ]
  },
  {
    received: '3 vr 16:50',
    registered: '+3 08:45',
    by: 'marleen',
    channel: 'email',
    complainant: {
      name: 'Bart Jansma',
      kind: 'client',
      place: 'Westerdorp',
      email: 'b.jansma@voorbeeld.nl',
      reference: 'K-0988'
    },
    complaint: {
      involved: ['nadia'],
      summary: 'Factuur hoger dan afgesproken',
      description:
        'Ik had een vaste prijs van € 850 afgesproken en krijg nu een rekening van € 1.190. Niemand heeft mij gezegd dat het duurder zou worden. Ik betaal dit zo niet.',
      desired: 'Een factuur voor het afgesproken bedrag.',
      attachments: 'Offerte van november en factuur E-0017.'
    },
    steps: [
      classified('+3 09:00', ['financial'], 'normal'),
      informed('+3 09:10', 'nadia'),
      kept('+3 09:15', 'marleen', 'attachment', {
        name: 'offerte november.txt',
        text: 'Offerte\n\nInrichten van de administratie: vaste prijs € 850, geldig tot en met 31 december.\n'
      }),
      kept('+3 09:16', 'marleen', 'attachment', {
        name: 'factuur E-0071.txt',
        text: 'Factuur E-0071\n\nSamenstellen van de jaarrekening: € 640.\n'
      }),
      tookOut('+3 09:20', 'marleen', 'factuur E-0071.txt', 'Factuur van een andere klant, per ongeluk gekozen.'),
      reacted(
        '+3 09:30',
        'marleen',
        'email',
        'Ontvangst bevestigd en gezegd dat de factuur zolang niet betaald hoeft te worden.'
      ),
      assigned('+3 09:40', 'marleen'),
      consulted('+4 13:15', 'nadia', 'marleen', 'Het meerwerk is besproken, maar nooit op schrift gezet.'),
      decided('+7 10:30', {
        judgement: 'founded',
        cause: 'Meerwerk is mondeling besproken en niet schriftelijk bevestigd.',
        position:
          'Een prijs die vaststaat, verandert alleen als u daar vooraf schriftelijk mee instemt. Dat is niet gebeurd.',
        solution: 'De factuur is ingetrokken; u krijgt een nieuwe voor € 850.'
      }),
      satisfied('+10 11:00', 'yes', 'Per e-mail: “Zo hoort het, dank voor de snelle oplossing.”'),
      improved('+10 11:20', {
        preventive: 'Meerwerk wordt pas gedaan als de klant het per e-mail heeft goedgekeurd.',
        owner: 'nadia',
        readyAfter: 31
      }),
      signed('+11 09:10', 'nadia'),
      signed('+11 09:30', 'marleen'),
      closed('+11 09:35'),
      improved('+98 10:00', { evaluation: 'Er kwamen daarna nog twee vragen over meerwerk, geen klachten.' })
    ]
  },
  {
    received: '5 wo 14:20',
    registered: '+0 14:40',
    by: 'pim',
    channel: 'in-person',
    complainant: {
      name: 'Cor de Haan',
      kind: 'client',
      place: 'Lindehoven',
      phone: '06-12 34 56 03',
      reference: 'K-1110'
    },
    complaint: {
      occurredOn: { daysAfter: 0 },
      involved: ['els'],
      summary: 'Lang gewacht en onvriendelijk geholpen aan de balie',
      description:
        '“Ik zat hier drie kwartier terwijl ik een afspraak had. Toen ik er iets van zei, kreeg ik te horen dat ik maar een ander bureau moest zoeken.”',
      desired: 'Excuses van degene die dat zei.'
    },
    steps: [
      classified('+0 16:05', ['conduct', 'practice'], 'light'),
      informed('+0 16:30', 'els'),
      reacted('+1 09:20', 'els', 'phone', 'Excuses gemaakt voor het wachten en voor de opmerking.'),
      assigned('+1 10:00', 'marleen'),
      decided('+5 09:40', {
        judgement: 'founded',
        cause: 'Dubbele afspraak in de agenda; de balie was alleen bezet.',
        position: 'Zo horen wij u niet te ontvangen. U krijgt daarvoor onze excuses.',
        means: 'letter'
      }),
      satisfied('+8 13:30', 'yes', 'De heer De Haan kwam langs en heeft de excuses aanvaard.', 'els'),
      signed('+9 08:50', 'els'),
      signed('+9 09:05', 'marleen'),
      closed('+9 09:10')
    ]
  },
  {
    received: '6 ma 10:15',
    registered: '+0 10:30',
    by: 'marleen',
    channel: 'letter',
    complainant: {
      name: 'Dirkje Postma',
      kind: 'client',
      organisation: 'Postma Interieurs',
      address: 'Dwarsgracht 3',
      postcode: '1234 EF',
      place: 'Oosterveld',
      email: 'd.postma@voorbeeld.nl',
      reference: 'K-0871'
    },
    complaint: {
      occurredOn: { daysAfter: -19 },
      involved: ['pim'],
      summary: 'Subsidieaanvraag afgewezen door een ontbrekende bijlage',
      description:
        'Uw kantoor heeft onze aanvraag ingediend zonder de begroting erbij. Daardoor is zij afgewezen en lopen wij € 4.000 mis. Wij stellen u daarvoor verantwoordelijk en verwachten een voorstel.',
      desired: 'Een nieuwe aanvraag zonder kosten, en een vergoeding als die ook wordt afgewezen.',
      attachments: 'Afwijzing van de regeling en onze brief.'
    },
    steps: [
      classified('+0 11:00', ['content', 'financial'], 'serious'),
      informed('+0 11:15', 'pim'),
      reacted('+1 14:00', 'marleen', 'phone', 'Gebeld: de zaak wordt uitgezocht, deze week volgt een gesprek.'),
      assigned('+1 14:30', 'marleen', { reason: '' }),
      progressed(
        '+4 16:00',
        'marleen',
        'Gesprek met mevrouw Postma op kantoor.',
        'Mevrouw Postma: de begroting is op tijd gemaild. Pim: de mail kwam aan, maar de bijlage is bij het uploaden weggevallen.'
      ),
      consulted(
        '+9 10:30',
        'pim',
        'marleen',
        'Bezwaar is mogelijk; de aanvraag kan met de begroting erbij opnieuw worden bekeken.'
      ),
      decided('+18 15:10', {
        judgement: 'founded',
        cause: 'Bij het indienen is niet gecontroleerd of alle bijlagen waren meegestuurd.',
        position: 'De bijlage was er en wij hebben haar niet meegestuurd. Dat is onze fout.',
        solution:
          'Wij maken kosteloos bezwaar. Wordt dat afgewezen, dan meldt ons kantoor de schade bij de verzekeraar.',
        means: 'letter'
      }),
      satisfied('+23 11:30', 'yes', 'Schriftelijk akkoord met het voorstel.'),
      improved('+24 09:00', {
        corrective: 'Het bezwaarschrift is op tijd ingediend.',
        preventive: 'Een tweede collega loopt vóór het indienen de bijlagen na, met een lijst.',
        owner: 'pim',
        readyAfter: 42
      }),
      signed('+25 09:00', 'pim'),
      signed('+25 09:20', 'marleen'),
      closed('+25 09:25'),
      improved('+154 15:00', {
        evaluation: 'Het bezwaar is gegrond verklaard. De lijst heeft sindsdien twee keer een fout voorkomen.'
      })
    ]
  }
]
