import type { JournalLine } from '../domain/office/journal.ts'
import { type RefusalCode, refusalCodes } from '../refusal-codes.ts'
import { describeRefusal } from './describe-refusal.ts'
import { lookUp } from './look-up.ts'
import type { Translate } from './translator.ts'

type Params = Readonly<Record<string, string | number>>

/** Which text tells an entry, and what fills its blanks beside what every entry has. */
interface Telling {
  readonly key: string
  readonly params?: Params
}

type Teller = (line: JournalLine, t: Translate) => Telling

function textIn({ detail }: JournalLine, name: string): string {
  return String(detail[name] ?? '')
}

function isKnownCode(code: string): code is RefusalCode {
  return (refusalCodes as readonly string[]).includes(code)
}

function paramsOf({ detail }: JournalLine): Params {
  return Object.fromEntries(
    Object.entries(detail).flatMap(([name, value]) => (typeof value === 'boolean' ? [] : [[name, value]]))
  )
}

function findingOf(line: JournalLine, t: Translate): Telling {
  if (line.isHidden) return { key: `${line.kind}.hidden` }
  const code = textIn(line, 'code')
  const subject = line.number ?? line.subject ?? ''
  const params = { subject, number: subject, ...paramsOf(line) }
  return { key: line.kind, params: { finding: isKnownCode(code) ? describeRefusal(t, { code, params }) : code } }
}

function actOf(line: JournalLine, t: Translate): Telling {
  if (line.isHidden) return { key: 'act.hidden' }
  if (line.number === null) return { key: 'presented' }
  const act = textIn(line, 'act')
  return { key: 'act', params: { act: lookUp(t, 'journal', `act.${act}`) ?? lookUp(t, 'acts', act) ?? act } }
}

/** What of a dossier was printed or saved, when it was not its form. */
const inDossier = ['letter', 'elsewhere', 'file', 'inspection', 'whole-dossier'] as const

function paperOf(line: JournalLine, t: Translate): Telling {
  const { kind, isHidden, number, detail } = line
  if (isHidden) return { key: `${kind}.hidden` }
  if (number !== null) return { key: `${kind}.${inDossier.find((part) => detail[part] !== undefined) ?? 'dossier'}` }
  const subject = line.subject ?? ''
  if (subject === 'register') return { key: `${kind}.register` }
  const what =
    detail['version'] === undefined
      ? (lookUp(t, 'journal', subject) ?? lookUp(t, 'preview', `title.${subject}`) ?? subject)
      : t('journal:regulation', { subject, version: textIn(line, 'version') })
  return { key: `${kind}.other`, params: { what } }
}

function accountOf(line: JournalLine, t: Translate): Telling {
  const what = textIn(line, 'what')
  const key = `account.${what}`
  if (lookUp(t, 'journal', `said.${key}`) !== null) return { key }
  const parts = what.split(' ').map((part) => lookUp(t, 'journal', `account.${part}`) ?? part)
  return { key: 'account.changed', params: { parts: parts.join(', ') } }
}

/** The kinds of note that are told in more than one way. */
const tellers: Readonly<Record<string, Teller>> = {
  'log-in': ({ detail }) => ({ key: detail['system'] === undefined ? 'log-in' : 'log-in.system' }),
  view: ({ detail, isHidden }) => ({ key: detail['file'] === undefined || isHidden ? 'view' : 'view.file' }),
  act: actOf,
  print: paperOf,
  export: paperOf,
  account: accountOf,
  policy: ({ detail }) => ({ key: detail['withdrawn'] === true ? 'policy.withdrawn' : 'policy' }),
  gone: ({ detail }) => ({ key: detail['reason'] === undefined ? 'gone' : 'gone.stated' }),
  'backup-failed': findingOf,
  finding: findingOf,
  'finding-seen': findingOf
}

/** An entry of the journal in words (EW-4.4). */
export function describeJournalLine(t: Translate, line: JournalLine): string {
  const { kind, subject } = line
  const { key, params } = tellers[kind]?.(line, t) ?? { key: kind }
  const blanks = {
    ...paramsOf(line),
    kind,
    subject: subject ?? '',
    number: line.number ?? t('journal:hidden'),
    about: line.about ?? t('journal:someone'),
    ...params
  }
  return lookUp(t, 'journal', `said.${key}`, blanks) ?? t('journal:said.other', { kind })
}
