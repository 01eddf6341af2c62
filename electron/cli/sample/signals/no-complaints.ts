import { closed, improved } from '../steps.ts'
import type { StorySignal } from '../signal.ts'

/** What colleagues reported that is no complaint, and a question that looked like one. */
export const noComplaints: readonly StorySignal[] = [
  {
    received: '9 do 10:00',
    registered: '+0 10:10',
    by: 'marleen',
    channel: 'in-person',
    sort: 'deviation',
    complaint: {
      involved: [],
      summary: 'Dossier zonder akkoordbrief gestart',
      description: 'Bij een interne controle bleek dat in een dossier de ondertekende akkoordbrief ontbrak.'
    },
    steps: [
      improved('+5 10:00', {
        corrective: 'De brief is alsnog getekend.',
        preventive: 'Een dossier krijgt pas een nummer als de brief binnen is.',
        owner: 'els',
        readyAfter: 30,
        evaluation: 'Drie maanden later ontbrak er geen enkele meer.'
      }),
      closed('+5 10:30')
    ]
  },
  {
    received: '22 ma 14:00',
    registered: '+0 14:15',
    by: 'marleen',
    channel: 'email',
    sort: 'shortcoming',
    complaint: {
      involved: [],
      summary: 'Standaardbrief noemt een oud telefoonnummer',
      description: 'Nadia zag dat twee van onze standaardbrieven nog het oude telefoonnummer noemen.'
    },
    steps: [
      improved('+3 09:30', {
        corrective: 'Beide brieven zijn aangepast.',
        preventive: 'Een keer per jaar lezen wij alle standaardbrieven na.',
        owner: 'nadia',
        readyAfter: 10,
        evaluation: 'In de volgende steekproef klopte elke brief.'
      }),
      closed('+3 10:00')
    ]
  },
  {
    received: '41 wo 11:30',
    registered: '+0 11:40',
    by: 'marleen',
    channel: 'in-person',
    sort: 'improvement',
    complaint: {
      involved: [],
      summary: 'Belafspraken meteen in de gedeelde agenda',
      description:
        'Pim stelt voor om elke belafspraak meteen in de gedeelde agenda te zetten, met het dossiernummer erbij.'
    },
    steps: []
  },
  {
    received: '44 di 09:20',
    registered: '+0 09:30',
    by: 'els',
    channel: 'phone',
    sort: 'complaint',
    complainant: { name: 'Yara Kempenaar', kind: 'client', place: 'Lindehoven', phone: '06-12 34 56 41' },
    complaint: {
      involved: [],
      summary: 'Vraag over de openingstijden',
      description: 'Mevrouw stond voor een dichte deur en wil weten op welke dagen het kantoor open is.'
    },
    steps: [
      {
        when: '+0 10:00',
        by: 'marleen',
        act: 'classify',
        values: { signalKind: 'complaint', 'classification.ground': 'no-complaint' },
        details: {}
      },
      improved('+0 10:10', {
        preventive: 'De openingstijden staan nu ook op de deur.',
        evaluation: 'Er is niet meer naar gevraagd.'
      }),
      closed('+0 10:20')
    ]
  }
]
