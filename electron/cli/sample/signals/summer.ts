import type { StorySignal } from '../signal.ts'
import {
  assigned,
  classified,
  closed,
  consulted,
  decided,
  delayed,
  improved,
  informed,
  progressed,
  reacted,
  satisfied,
  signed,
  withdrawn
} from '../steps.ts'

/** What came in from the middle of June to the end of July. */
export const summer: readonly StorySignal[] = [
  {
    received: '25 vr 13:15',
    registered: '+0 13:30',
    by: 'pim',
    channel: 'email',
    complainant: {
      name: 'Pieter Langeveld',
      kind: 'client',
      organisation: 'Langeveld & Dochters',
      place: 'Noorderhaven',
      email: 'p.langeveld@voorbeeld.nl',
      reference: 'K-0701'
    },
    complaint: {
      involved: ['pim'],
      summary: 'Afspraken uit het gesprek niet nagekomen',
      description:
        'In mei is afgesproken dat ik elke vrijdag een stand van zaken krijg. Ik heb er één gehad. Het gaat mij niet om de inhoud maar om het nakomen van wat u toezegt.',
      desired: 'Dat u doet wat u zegt.'
    },
    steps: [
      classified('+0 14:00', ['conduct'], 'normal'),
      informed('+0 14:10', 'pim'),
      reacted('+0 15:30', 'pim', 'phone', 'Gebeld en de achterstand van drie weken toegelicht.'),
      assigned('+3 09:00', 'marleen'),
      progressed('+12 11:00', 'pim', 'De wekelijkse berichten gaan nu elke vrijdag de deur uit.'),
      delayed('+18 10:00', 35, 'De klant is met vakantie; wij bespreken de beslissing graag met hem zelf.'),
      decided('+40 09:30', {
        judgement: 'founded',
        cause: 'Geen herinnering in de agenda; in drukke weken schoot het bericht erbij in.',
        position:
          'Wij hebben ons niet aan onze toezegging gehouden, en ook de nieuwe datum voor deze beslissing haalden wij niet.',
        solution: 'Een collega bewaakt voortaan de wekelijkse berichten.'
      }),
      satisfied('+45 11:00', 'yes', 'Na vijf vrijdagen op rij een bericht: “Hier heb ik wat aan.”'),
      signed('+46 09:00', 'pim'),
      signed('+46 09:15', 'marleen'),
      closed('+46 09:20')
    ]
  },
  {
    received: '27 zo 21:30',
    registered: '+1 08:40',
    by: 'marleen',
    channel: 'form',
    complainant: { name: 'Quinten Meerdink', kind: 'client', place: 'Westerdorp', email: 'q.meerdink@voorbeeld.nl' },
    complaint: {
      involved: ['nadia'],
      summary: 'Persoonlijke gegevens naar verkeerd adres gestuurd',
      description:
        'De post met mijn aanslagen is bij mijn ex-partner bezorgd, terwijl ik het nieuwe adres in februari heb doorgegeven. Dit mag niet gebeuren.',
      desired: 'Uitleg, en de zekerheid dat het nu klopt.'
    },
    steps: [
      classified('+1 09:00', ['practice'], 'serious'),
      informed('+1 09:10', 'nadia'),
      reacted(
        '+1 09:40',
        'nadia',
        'phone',
        'Excuses gemaakt; gevraagd of er verder iets bij de ex-partner terecht kwam.'
      ),
      assigned('+1 10:00', 'marleen'),
      consulted('+2 11:00', 'nadia', 'joost', 'De adreswijziging stond in het klantbestand, niet in het postbestand.'),
      decided('+9 10:30', {
        judgement: 'founded',
        cause: 'Twee adresbestanden die niet gelijk liepen.',
        position: 'Uw adreswijziging was op tijd. De brief had naar uw nieuwe adres gemoeten.',
        solution: 'De bestanden zijn samengevoegd. Het voorval is ook intern als datalek beoordeeld en vastgelegd.',
        means: 'letter'
      }),
      satisfied('+12 15:00', 'yes', 'De heer Meerdink waardeert de openheid.'),
      improved('+12 15:20', {
        corrective: 'Alle adressen van dit jaar zijn vergeleken; vier andere zijn hersteld.',
        preventive: 'Er is nog maar één adresbestand, waar ook de post uit wordt gemaakt.',
        owner: 'nadia',
        readyAfter: 45
      }),
      signed('+15 09:00', 'nadia'),
      signed('+15 09:20', 'marleen'),
      closed('+15 09:25'),
      improved('+120 10:00', { evaluation: 'Steekproef van twintig brieven: alle adressen klopten.' })
    ]
  },
  {
    received: '28 do 11:20',
    registered: '+0 11:40',
    by: 'marleen',
    channel: 'phone',
    complainant: { name: 'Rinske Oldenkamp', kind: 'client', place: 'Lindehoven', phone: '06-12 34 56 18' },
    complaint: {
      involved: ['sander'],
      summary: 'Wil een andere adviseur',
      description: '“Het klikt niet tussen Sander en mij. Hij doet niets verkeerd, maar ik wil graag iemand anders.”',
      desired: 'Een andere adviseur.'
    },
    steps: [
      classified('+0 12:00', ['conduct'], 'light'),
      informed('+0 13:30', 'sander'),
      reacted('+0 14:00', 'marleen', 'phone', 'Gezegd dat dit kan en dat Nadia het dossier overneemt.'),
      assigned('+1 09:00', 'marleen'),
      withdrawn('+7 10:20', 'Mevrouw heeft kennisgemaakt met Nadia en ziet de klacht als opgelost; zij trekt haar in.')
    ]
  },
  {
    received: '31 ma 15:55',
    registered: '+0 16:15',
    by: 'els',
    channel: 'in-person',
    complainant: {
      name: 'Sjoerd Brinkhuis',
      kind: 'client',
      organisation: 'Brinkhuis Fietsen',
      place: 'Oosterveld',
      phone: '06-12 34 56 19',
      reference: 'K-0940'
    },
    complaint: {
      involved: ['sander'],
      summary: 'Niemand bereikbaar in de vakantieweken',
      description:
        '“Ik moest vóór vrijdag weten of ik die lening kon aangaan. Sander was met vakantie en niemand wist ervan. Ik ben de koop nu kwijt.”',
      desired: 'Dat er altijd iemand is die de zaak kent.',
      promised: 'Joost kijkt vandaag nog naar het dossier.'
    },
    steps: [
      classified('+1 08:50', ['practice', 'content'], 'serious'),
      reacted('+4 10:00', 'marleen', 'phone', 'Teruggebeld. De toezegging van maandag was niet overgekomen.'),
      assigned('+4 10:20', 'joost', { reason: 'Marleen is volgende week met vakantie.' }),
      informed('+14 09:00', 'sander', 'in-person', 'joost'),
      progressed(
        '+16 13:30',
        'joost',
        'De leverancier is bereid de fietspartij alsnog te leveren tegen dezelfde prijs.'
      ),
      assigned('+22 09:00', 'marleen', { by: 'joost', reason: 'Marleen is terug en rondt de zaak af.' }),
      decided('+25 14:30', {
        judgement: 'partly',
        cause: 'Geen overdracht van lopende zaken bij vakantie.',
        position: 'Dat Sander vrij was, kan gebeuren. Dat niemand uw zaak kende, is ons te verwijten.',
        solution: 'Wij hebben met de leverancier gebeld; de koop gaat alsnog door.'
      }),
      satisfied('+29 10:45', 'yes', 'De heer Brinkhuis kwam koekjes brengen.', 'sander'),
      improved('+29 11:10', {
        preventive: 'Wie langer dan drie dagen weg is, draagt zijn zaken schriftelijk over aan een vaste vervanger.',
        owner: 'joost',
        readyAfter: 60
      }),
      signed('+30 09:00', 'sander'),
      signed('+30 09:15', 'marleen'),
      closed('+30 09:20'),
      improved('+130 09:30', { evaluation: 'In de herfst- en kerstvakantie had elke zaak een vervanger.' })
    ]
  }
]
