import { useWatch } from 'react-hook-form'
import type { DocumentRequest } from '../../../../shared/contract/documents.ts'
import type { DossierView } from '../../../../shared/contract/dossiers.ts'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import type { ComposedLetter } from '../../../../shared/domain/letters/kept-letter.ts'
import type { Office } from '../../../../shared/domain/office/office.ts'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import type { Letter } from '../../../../shared/domain/policy/policy.ts'
import { type Instant, instantFrom } from '../../../../shared/domain/time.ts'
import { byHandIn } from '../../../../shared/papers/letters/by-hand.ts'
import { asSentAt } from '../../../../shared/papers/letters/letter-dossier.ts'
import { type LetterPart, letterParts } from '../../../../shared/papers/letters/letter-parts.ts'
import { onceRecorded, writeLetter } from '../../../../shared/papers/letters/written-letter.ts'
import type { Refusal } from '../../../../shared/result.ts'
import type { DraftedForm } from '../../../ui/form/use-drafted-form.ts'
import { commandOf } from '../act-draft.ts'

/** A letter that is written in a dossier: by whom, when, and what is recorded when it goes. */
export interface LetterAtWork {
  /** The dossier as it was written, in Dutch. */
  readonly view: DossierView
  readonly office: Office
  readonly letter: Letter
  readonly act: ActId
  readonly writer: Actor
  readonly now: Instant
}

/** What a letter's draft says, as the office is asked for the letter. */
export type Written = NonNullable<Extract<DocumentRequest, { kind: 'letter' }>['written']>

/** A letter as it stands on the screen. */
export interface Writing {
  readonly written: Written
  readonly parts: readonly LetterPart[]
  readonly letter: ComposedLetter
  /** What it still lacks. */
  readonly refusals: readonly Refusal[]
}

/** What stands in a letter's draft, as it is given to the office. */
export function writtenOf(act: ActId, values: FieldValues): Written {
  return { command: commandOf(acts[act], values, { drawn: '', password: '' }), hand: byHandIn(values) }
}

/** The letter as it is now, with every key that is typed. */
export function useWriting({ view, office, letter, act, writer, now }: LetterAtWork, form: DraftedForm): Writing {
  useWatch({ control: form.control })
  const written = writtenOf(act, form.values())
  const dossier = { ...view, office }
  const desk = { writer, now }
  const at = instantFrom(written.command.at ?? '') ?? now
  const parts = letterParts(letter, asSentAt(onceRecorded(dossier, written.command, desk), at))
  return { written, parts, ...writeLetter(letter, dossier, written, desk) }
}
