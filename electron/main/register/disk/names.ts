import { temporarySuffix } from './durable.ts'

/** What a name of ours stands for. */
type Part =
  /** What an office is made of. */
  | 'office'
  /** What tells who works here and how, and goes with the folder rather than with the office. */
  | 'folder'
  /** A folder that may hold anything. */
  | 'anything'

interface OwnName {
  readonly path: RegExp
  readonly part: Part
  /** Whether a backup takes it; what an office is made of goes along, unless said otherwise. */
  readonly inBackup?: boolean
}

const dossier = String.raw`dossiers/\d{4}/\d{4,}`
const account = '[A-Za-z0-9_-]{1,64}'

/** Every name that this app gives in the data folder; whatever has another name is not ours and is passed over. */
const ownNames: readonly OwnName[] = [
  { path: /^vault\.json$/, part: 'office' },
  { path: /^office$/, part: 'office' },
  { path: /^statistics$/, part: 'office' },
  { path: /^presentations$/, part: 'office' },
  { path: /^destroyed$/, part: 'office' },
  { path: /^destroying$/, part: 'office' },
  { path: /^numbers$/, part: 'office' },
  { path: /^backup$/, part: 'office' },
  { path: /^check$/, part: 'office' },
  // Made anew from the dossiers wherever it is lacking, and most of it changes with every act.
  { path: /^register$/, part: 'office', inBackup: false },
  { path: /^journal$/, part: 'office' },
  { path: /^journal-head$/, part: 'office' },
  { path: /^journal\.torn-\d+$/, part: 'office' },
  { path: /^policies(?:\/[A-Za-z0-9][A-Za-z0-9._-]*-v[1-9]\d*)?$/, part: 'office' },
  { path: /^reports(?:\/\d{4}(?:-\d\d-\d\d--\d{4}-\d\d-\d\d)?)?$/, part: 'office' },
  { path: /^dossiers(?:\/\d{4}(?:\/\d{4,})?)?$/, part: 'office' },
  { path: new RegExp(`^${dossier}/dossier$`), part: 'office' },
  { path: new RegExp(`^${dossier}/files(?:/[0-9a-f]{16})?$`), part: 'office' },
  { path: new RegExp(`^drafts(?:/${account}){0,2}$`), part: 'office' },
  { path: /^copies$/, part: 'office' },
  { path: /^removing$/, part: 'anything' },
  { path: /^before-keys(?:\/\d{4}-\d{4,})?$/, part: 'office', inBackup: false },
  { path: /^format\.json$/, part: 'folder', inBackup: true },
  { path: /^setup\.json$/, part: 'folder' },
  { path: /^herstelsleutel\.json$/, part: 'office' },
  { path: /^voorbeeldkantoor$/, part: 'folder', inBackup: true },
  { path: /^lock\.json$/, part: 'folder' },
  { path: /^restored$/, part: 'office', inBackup: false },
  { path: /^(?:lock|log|deze-pc|terzijde|terugzetten)$/, part: 'anything' }
]

/** What is kept twice has its second copy under the same path in `copies`. */
const copied =
  /^copies\/(?=(?:vault\.json|office|statistics|presentations|destroyed|destroying|numbers|journal-head|policies|reports)(?:\/|$))/

function ownNameOf(path: string): OwnName | null {
  const first = path.replace(copied, '')
  return ownNames.find((own) => own.path.test(first)) ?? null
}

function partOf(path: string): Part | null {
  return ownNameOf(path)?.part ?? null
}

/** The kinds of files of which an office is made, each by the pattern of its path. */
export const kindsOfOffice: readonly string[] = ownNames
  .filter(({ part }) => part === 'office')
  .map(({ path }) => path.source)

/** Which kind of file a path is; null for what is not ours. */
export function kindOf(path: string): string | null {
  return ownNameOf(path)?.path.source ?? null
}

/** Whether a path of the data folder is one of ours, and not what a power cut left unfinished. */
export function isOwn(path: string): boolean {
  return partOf(path) !== null
}

/** Whether a path is one of ours that was never finished. */
export function isUnfinished(path: string): boolean {
  return path.endsWith(temporarySuffix) && isOwn(path.slice(0, -temporarySuffix.length))
}

/** Whether a path belongs to an office, so that without it something of the office is gone. */
export function isOfOffice(path: string): boolean {
  return partOf(path) === 'office'
}

/** Whether a file belongs in a backup, or a folder may hold such files. */
export function isBackedUp(path: string): boolean {
  const own = ownNameOf(path)
  return own !== null && (own.inBackup ?? own.part === 'office')
}

/** Whether a folder of ours may hold names that are not in the table. */
export function holdsAnything(path: string): boolean {
  return partOf(path) === 'anything'
}
