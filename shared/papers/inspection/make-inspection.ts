import { amsterdamDay } from '../../domain/calendar/amsterdam.ts'
import type { ActCommand } from '../../domain/dossier/acts/act.ts'
import { choiceIn, type InspectionChoice } from '../../domain/dossier/inspection-choice.ts'
import type { KeptInspection } from '../../domain/dossier/kept-inspection.ts'
import { othersIn, ownNames } from '../../domain/dossier/others.ts'
import { inspectableFields } from '../../domain/form/inspectable.ts'
import type { Office } from '../../domain/office/office.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { blacker } from '../../domain/text/black-out.ts'
import { folded } from '../../domain/text/compare.ts'
import { type Instant, instantFrom } from '../../domain/time.ts'
import { createTranslator } from '../../i18n/translator.ts'
import type { FormDossier } from '../document-input.ts'
import { buildForm } from '../form/build-form.ts'
import { bodyText } from './body-text.ts'

type Row = KeptInspection['rows'][number]

/** A dossier of which somebody is shown their data: as the form shows it, with its policy and the office. */
export interface InspectedDossier extends FormDossier {
  readonly policy: Policy
  readonly office: Office
}

/** What a choice shows of a dossier, as it stands there: the fields that hold something, with what stood in them in earlier rounds. */
function chosenRows({ policy, ...dossier }: InspectedDossier, { fields }: InspectionChoice): Row[] {
  const t = createTranslator('nl')
  const known = new Set<string>(inspectableFields(policy))
  const isShown = (id: string): boolean => known.has(id) && fields.includes(id)
  const { groups } = buildForm({ t, language: 'nl', policy }, dossier)
  return groups
    .flatMap((group) => [
      ...group.fields.map(({ id, label, body }) => ({ field: id, label, text: bodyText(body) })),
      ...group.earlier.flatMap((round) =>
        round.fields.map(({ id, label, text }) => ({ field: id, label: `${label} (${round.title})`, text }))
      )
    ])
    .filter(({ field, text }) => isShown(field) && text !== '')
}

/** What is shown to whoever asks to see their data: just what was chosen, without the names of others and the words that were blacked out (GC-2.1c). */
export function inspectionRows(dossier: InspectedDossier, choice: InspectionChoice): Row[] {
  const staying = [...ownNames(dossier.state), choice.to, ...choice.mayStay]
  const stays = new Set(staying.map(folded))
  const names = othersIn(dossier.state, dossier.events).filter((name) => !stays.has(folded(name)))
  const black = blacker({ names, words: choice.words, own: staying })
  return chosenRows(dossier, choice).map(({ text, ...row }) => ({ ...row, text: black(text) }))
}

/** The inspection that a command gives, as it is kept and printed. */
export function makeInspection(command: ActCommand, dossier: InspectedDossier, now: Instant): KeptInspection {
  const { state, office } = dossier
  const choice = choiceIn(command.details)
  return {
    number: state.number,
    office,
    to: choice.to,
    day: amsterdamDay(instantFrom(command.at ?? '') ?? now),
    rows: inspectionRows(dossier, choice)
  }
}
