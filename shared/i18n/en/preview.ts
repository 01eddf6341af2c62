import type { preview as dutch } from '../nl/preview.ts'
import type { SameKeys } from '../texts.ts'

export const preview: SameKeys<typeof dutch> = {
  blankForm: 'Print a blank form',
  making: 'Making the document…',
  failed: 'The document could not be made.',
  unreadable: 'The document was made, but cannot be shown here. You can still save it.',
  unshown:
    'Please note: no font of Klachtenboek knows all characters in {{words}}. On paper they show as boxes; the dossier keeps what was typed. Add in the dossier how it is written in our letters, or fill it in by hand after printing.',
  unshownMore_one: 'There is {{count}} more such word.',
  unshownMore_other: 'There are {{count}} more such words.',
  print: 'Print',
  printing: 'Preparing page {{page}} of {{total}} for the printer…',
  printed: 'Sent to the printer.',
  notPrinted: 'Nothing was printed.',
  saveAs: 'Save as…',
  saving: 'Getting the document ready to save…',
  savedTo: 'Saved as {{path}}',
  asMail: 'As e-mail…',
  mailSavedTo:
    'The e-mail was saved as {{path}}, with the letter attached. Open that file: your own mail program shows the e-mail, so that you can read it over and send it. If “To” is empty, the dossier has no e-mail address to use; fill it in there yourself. Klachtenboek sends nothing itself. The file is outside the vault: throw it away when you no longer need it.',
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomTo: '{{percent}}%',
  fitWidth: 'Fit to width',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: 'Page {{page}} of {{total}}',
  pages: 'Pages of the document',
  'title.blank-form': 'Blank complaint registration form',
  'title.form': 'Complaint registration form {{number}}',
  'title.whole-dossier': 'Dossier {{number}}, complete',
  'title.inspection': 'Inspection of dossier {{number}}',
  'title.letter': 'Letter {{number}}',
  'title.letter-mail': 'Letter {{number}} as e-mail',
  'title.annual-report': 'Complaints report',
  'title.recovery-sheet': 'Recovery key',
  'title.destruction-record': 'Record of destruction',
  'title.regulation': 'Complaint regulation',
  'title.regulation-page': 'Complaint regulation as a web page'
}
