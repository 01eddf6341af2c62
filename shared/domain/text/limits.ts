/**
 * How much is taken in at once, in characters as people see them or in items: generous for people, and little enough that the
 * office goes on working. It holds where something enters; what was kept before still opens.
 */
export const limits = {
  /** The id of an account, a role, a term. */
  id: 100,
  name: 200,
  address: 300,
  postcode: 20,
  phone: 50,
  email: 200,
  website: 300,
  password: 1_000,
  searched: 500,
  /** A field of one line on the form. */
  shortText: 300,
  /** A field of several lines on the form. */
  longText: 200_000,
  /** All that is typed on a form, or in an act, together. */
  form: 1_000_000,
  /** The values of a form, and those of a draft. */
  values: 200,
  /** All texts, choices and people of a form, or of a draft, together. */
  formParts: 5_000,
  people: 200,
  choices: 500,
  /** What the office writes in a chapter of a report. */
  note: 20_000,
  /** One text of a regulation. */
  policyText: 20_000,
  /** One list of a regulation. */
  policyItems: 1_000,
  /** How deep a regulation's parts lie in each other. */
  policyDepth: 20,
  /** A whole regulation: many times the longest one we ship. */
  policy: 2_000_000,
  weekdays: 7,
  closedDays: 2_000,
  /** The findings of a search for which it is told at once where they are: more than a screen shows. */
  hits: 100,
  /** How much of what is told is compared with other complaints: more than any letter says. */
  compared: 20_000,
  /** A file in a dossier, in bytes. */
  file: 100 * 1024 * 1024,
  /** The files that go into one document together, in bytes. */
  merged: 50 * 1024 * 1024,
  /** What is sent of a file at once, in bytes. */
  filePiece: 1024 * 1024,
  /** The name of a file. */
  fileName: 200,
  /** Files that are being added at once. */
  filesAtOnce: 20,
  /** Files in one dossier. */
  files: 1_000,
  /** Dossiers destroyed at once: more than an office closes in many years, and little enough to be looked at by a person. */
  destroyedAtOnce: 2_000,
  /** The rows of a sheet that is saved or read in. */
  sheetRows: 50_000
} as const
