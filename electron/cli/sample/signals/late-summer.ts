import type { StorySignal } from '../signal.ts'
import {
  appealed,
  assigned,
  carriedOut,
  classified,
  closed,
  decided,
  excused,
  happened,
  improved,
  informed,
  progressed,
  reacted,
  referred,
  ruled,
  satisfied,
  signed
} from '../steps.ts'

/** What came in during August and September. */
export const lateSummer: readonly StorySignal[] = [
  {
    received: '34 wo 10:10',
    registered: '+0 10:25',
    by: 'marleen',
    channel: 'letter',
    complainant: {
      name: 'Tjitske Hoogland',
      kind: 'client',
      address: 'Molenpad 2',
      postcode: '1234 NP',
      place: 'Noorderhaven',
      email: 't.hoogland@voorbeeld.nl',
      reference: 'K-0518'
    },
    complaint: {
      occurredOn: { daysAfter: -65 },
      involved: ['nadia'],
      summary: 'Schade door verkeerd advies over pensioen',
      description:
        'Op uw advies heb ik mijn pensioen eerder laten ingaan. Nu blijkt dat ik daardoor levenslang € 140 per maand minder krijg. Dat is mij nooit verteld.',
      desired: 'Vergoeding van het verschil.',
      attachments: 'Adviesverslag en overzicht van het pensioenfonds.'
    },
    steps: [
      classified('+0 11:00', ['content', 'financial'], 'serious'),
      informed('+0 11:15', 'nadia'),
      reacted('+1 10:00', 'marleen', 'phone', 'Gebeld en gezegd hoe de behandeling verloopt.'),
      assigned('+1 10:30', 'marleen'),
      progressed(
        '+9 15:00',
        'marleen',
        'Hoor en wederhoor gedaan.',
        'Mevrouw Hoogland: over de korting is niet gesproken. Nadia: de korting staat in het verslag op bladzijde drie, dat door mevrouw is ondertekend.'
      ),
      decided('+26 16:10', {
        judgement: 'unfounded',
        cause: 'Het gevolg stond in het verslag, maar is mondeling niet benadrukt.',
        position:
          'In het verslag dat u ondertekende, staat de korting met het bedrag. Wij kunnen niet vaststellen dat ons advies onjuist was.',
        means: 'letter'
      }),
      satisfied('+33 11:00', 'no', 'Per brief laten weten het niet eens te zijn met de beslissing.'),
      referred('+34 09:30', 'Klachtentafel Lindehoven'),
      appealed('+36 09:30', 'Mevrouw heeft de zaak voorgelegd.'),
      ruled('+84 10:00', 'Klachtentafel Lindehoven', {
        outcome: 'Klacht ongegrond; het kantoor krijgt de raad mondelinge uitleg voortaan vast te leggen.',
        ruledFor: 'office',
        asks: 'Een werkwijze voor het vastleggen van mondelinge uitleg, aan de klager gestuurd.',
        within: 112
      }),
      improved('+84 10:30', {
        preventive: 'Bij onomkeerbare keuzes vat de adviseur de gevolgen mondeling samen en legt dat vast.',
        owner: 'nadia',
        readyAfter: 120
      }),
      closed('+84 11:00', 'marleen', 'Afgesloten na de uitspraak van de onafhankelijke derde.'),
      carriedOut('+91 10:00', 'De werkwijze is vastgesteld en met een brief aan mevrouw gestuurd.')
    ]
  },
  {
    received: '35 di 08:30',
    registered: '+2 09:00',
    by: 'pim',
    receivedBy: 'joost',
    channel: 'email',
    complainant: { name: 'Ulrike van Asselt', kind: 'client', place: 'Lindehoven', email: 'u.vanasselt@voorbeeld.nl' },
    complaint: {
      involved: ['els'],
      summary: 'Geen antwoord op drie e-mails',
      description: 'Ik heb u drie keer gemaild over een afschrift van mijn dossier en krijg taal noch teken.',
      desired: 'Het afschrift.'
    },
    steps: [
      classified('+2 10:00', ['practice'], 'light'),
      informed('+2 10:10', 'els'),
      happened(
        '+1 16:15',
        reacted('+2 10:30', 'pim', 'email', 'Gisteren al geantwoord dat het afschrift onderweg is.')
      ),
      assigned('+2 11:00', 'marleen'),
      decided('+6 09:50', {
        judgement: 'founded',
        cause: 'De e-mails kwamen in de map met ongewenste post.',
        position: 'U had binnen een dag antwoord moeten krijgen.',
        solution: 'Het afschrift is verstuurd.'
      }),
      satisfied('+8 13:00', 'yes', 'Per e-mail: ontvangen, dank.'),
      signed('+9 09:00', 'els'),
      signed('+9 09:05', 'marleen'),
      closed('+9 09:10')
    ]
  },
  {
    received: '38 do 14:35',
    registered: '+0 14:50',
    by: 'nadia',
    channel: 'phone',
    complainant: {
      name: 'Valentijn de Roo',
      kind: 'client',
      organisation: 'De Roo Hoveniers',
      place: 'Westerdorp',
      phone: '06-12 34 56 22',
      reference: 'K-1131'
    },
    complaint: {
      occurredOn: { daysAfter: -1 },
      involved: ['pim'],
      summary: 'Toon van de adviseur',
      description: '“Pim praatte tegen mij alsof ik een kind was. Ik leid al twintig jaar een bedrijf.”',
      desired: 'Een normaal gesprek.'
    },
    steps: [
      classified('+0 15:20', ['conduct'], 'light'),
      informed('+0 15:40', 'pim'),
      reacted('+1 09:30', 'pim', 'phone', 'Uitgelegd dat het niet zo bedoeld was, en excuses gemaakt.'),
      assigned('+1 10:00', 'marleen'),
      decided('+7 11:00', {
        judgement: 'none',
        cause: 'Misverstand in het gesprek.',
        position:
          'Beide partijen hebben het gesprek anders beleefd. Wij geven geen oordeel en zijn blij dat u er samen uit bent gekomen.'
      }),
      satisfied('+8 10:00', 'yes', 'De heer De Roo zei dat het na het telefoontje klaar was.', 'pim'),
      signed('+8 11:00', 'pim'),
      signed('+8 11:15', 'marleen'),
      closed('+8 11:20')
    ]
  },
  {
    received: '40 ma 09:05',
    registered: '+0 09:20',
    by: 'marleen',
    channel: 'email',
    complainant: {
      name: 'Wiebe Sandstra',
      kind: 'client',
      place: 'Oosterveld',
      email: 'w.sandstra@voorbeeld.nl',
      reference: 'K-0867'
    },
    complaint: {
      involved: [],
      former: ['wim'],
      summary: 'Twee keer dezelfde factuur',
      description:
        'Factuur E-0412 heb ik in augustus betaald. Nu krijg ik een aanmaning met twintig euro kosten erbij.',
      desired: 'De aanmaning van tafel.',
      attachments: 'Bankafschrift van augustus.'
    },
    steps: [
      classified('+0 09:40', ['financial'], 'light'),
      excused('+0 09:45', 'wim', 'Werkt sinds september elders; wij hebben geen adres of telefoonnummer meer.'),
      reacted('+0 11:30', 'marleen', 'email', 'De aanmaning is ingetrokken; wij zoeken uit hoe dit kon.'),
      assigned('+1 09:00', 'marleen'),
      decided('+3 14:15', {
        judgement: 'founded',
        cause: 'De betaling was op een andere klant geboekt.',
        position: 'U had betaald. De aanmaning had u niet mogen krijgen.',
        solution: 'Factuur en kosten zijn vervallen verklaard.'
      }),
      satisfied('+4 10:20', 'yes', 'Per e-mail bevestigd.'),
      signed('+7 09:15', 'marleen'),
      closed('+7 09:20')
    ]
  }
]
