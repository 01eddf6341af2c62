import type { Office } from '../../../shared/domain/office/office.ts'
import type { ReportNotes } from '../../../shared/domain/reports/notes.ts'

/** The sample office. Neither the office nor its town exists. */
export const sampleOffice: Office = {
  name: 'Elzenbroek Advies',
  address: 'Kadelaan 12',
  postcode: '1234 AB',
  place: 'Lindehoven',
  phone: '085-123 45 00',
  email: 'info@voorbeeld.nl'
}

/** Where the sample office's clients can go when they do not agree. */
export const sampleBody = {
  name: 'Klachtentafel Lindehoven',
  address: 'Raadhuisplein 1',
  postcode: '1234 AA',
  place: 'Lindehoven',
  email: 'klachtentafel@voorbeeld.nl',
  website: 'klachtentafel.voorbeeld.nl'
}

/** The password of every account of a sample office. */
export const samplePassword = 'voorbeeld-wachtwoord'

/** What everybody but the officer gets first, and replaces by that. */
export const sampleFirstPassword = 'eerste-keer-aanmelden'

/** What the officer writes in the year's report, and when (week, weekday, time). */
export const sampleNotes: { readonly when: string; readonly notes: ReportNotes } = {
  when: '52 ma 15:20',
  notes: {
    introduction:
      'Dit verslag laat zien welke klachten ons kantoor dit jaar kreeg, hoe wij ze afhandelden en wat wij ervan leerden. Het gaat over alles wat in ons klachtenregister is vastgelegd.',
    causes:
      'De meeste klachten ontstonden niet door slecht advies, maar doordat de klant te lang niets hoorde of door een factuur werd verrast. In de vakantieweken was vaak niet duidelijk wie een zaak overnam. Klachten die op vrijdagmiddag of in het weekend binnenkwamen, kregen een paar keer pas na het weekend een reactie.',
    measures:
      'Van elke maatregel staat in het dossier wie ervoor zorgt en wanneer zij klaar is. De maatregelen rond facturen en vakantievervanging zijn ingevoerd; het effect is bij de evaluatie besproken met de betrokken collega’s.',
    recommendations:
      '1. Spreek bij elke opdracht een vast belmoment af, ook als er niets te melden is.\n2. Stuur een factuur boven het afgesproken bedrag nooit zonder eerst te bellen.\n3. Zet op vrijdagmiddag iemand op de klachtenpost, zodat ook een late klacht binnen 48 uur een reactie krijgt.\n4. Noem de klachtenregeling in de opdrachtbevestiging en op de website.',
    discussion:
      'Dit verslag wordt in januari besproken in de kantoorvergadering. Daar besluit het kantoor welke aanbevelingen het overneemt, wie ervoor zorgt en wanneer dat klaar is.'
  }
}
