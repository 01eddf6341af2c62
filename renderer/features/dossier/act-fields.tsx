import Stack from '@mui/material/Stack'
import { useWatch } from 'react-hook-form'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { askedDetails, askedFields } from '../../../shared/domain/dossier/acts/asked.ts'
import { becomesAboutReceiver } from '../../../shared/domain/dossier/acts/correcting-act.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { handlerLost } from '../../../shared/domain/dossier/acts/stand-in.ts'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import { isInvolved } from '../../../shared/domain/dossier/involved.ts'
import { personOf } from '../../../shared/domain/form/values.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { askDetail, askedMoment, type AskedField, askFormField } from '../../ui/form/asked-field.ts'
import { DraftedField } from '../../ui/form/drafted-field.tsx'
import { formName } from '../../ui/form/form-names.ts'
import { useColleagues } from '../../api/queries.ts'
import { isWrittenBeside } from './act-offers.ts'
import { askedHere, peopleFor, standInsFor } from './asked-here.ts'
import type { ActAtWork } from './use-act.ts'

/** Asked in a way of their own. */
const notGeneric: readonly string[] = ['handling.handler', 'slot', 'drawn', 'field', 'given', 'other', 'mayStay']

/** Acts that begin with a part of their own, where the cursor goes first. */
const hasOwnPart: readonly ActId[] = ['assign', 'correct', 'sign', 'finishTask', 'dropTask', 'merge', 'link', 'unlink']

function asked({ request, view }: ActAtWork): AskedField[] {
  const act = acts[request.act]
  return [
    ...(act.asksMoment ? [askedMoment] : []),
    ...askedFields(act, view.policy).map(({ id, required }) => askFormField(view.policy, id, { required })),
    ...askedDetails(act, view.policy).map(({ id, required }) => askDetail(id, required))
  ]
    .filter(({ id }) => !notGeneric.includes(id))
    .map((field) => askedHere(field, request.act, view))
}

/** Whether the screen asks if this employee is involved too: only of one who is not named as such (EW-4.1). */
function asksToInvolve({ view }: ActAtWork, employee: FieldValue | undefined): boolean {
  const told = personOf({ employee: employee ?? null }, 'employee')
  return told !== undefined && !isInvolved(view.state.values, told)
}

/** Whether the screen asks that it is known: only where the complaint comes to be about its own receiver (EW-1.2). */
function asksToKnow({ view }: ActAtWork, corrected: Readonly<Record<string, FieldValue | undefined>>): boolean {
  const typed = Object.entries(corrected).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]))
  return becomesAboutReceiver(view.state, Object.fromEntries(typed))
}

/** Whether the screen asks who takes over: only where the complaint comes to be about its own handler (EW-1.2). */
function asksStandIn({ request, view }: ActAtWork, employee: FieldValue = null, involved: FieldValue = null): boolean {
  const told = personOf({ employee }, 'employee')
  const named = request.act === 'correct' ? involved : told === undefined ? null : [told]
  return handlerLost(view, { 'complaint.involved': named }) !== null
}

interface Props {
  readonly work: ActAtWork
  readonly now: Instant
  /** Asked elsewhere. */
  readonly except?: readonly string[]
}

/** Everything an act asks, from its description in the table of acts. */
export function ActFields({ work, now, except = [] }: Props) {
  const colleagues = useColleagues().data ?? []
  const people = peopleFor(work.request.act, work.view, colleagues)
  const employee = useWatch({ control: work.form.control, name: formName('employee') })
  const [involved, receivedBy] = useWatch({
    control: work.form.control,
    name: [formName('complaint.involved'), formName('receivedBy')]
  })
  const corrected = work.request.act === 'correct' ? { 'complaint.involved': involved, receivedBy } : {}
  const asksFor: Readonly<Record<string, boolean>> = {
    involve: asksToInvolve(work, employee),
    standIn: asksStandIn(work, employee, involved),
    aboutReceiver: asksToKnow(work, corrected)
  }
  const fields = asked(work).filter(({ id }) => !except.includes(id) && (asksFor[id] ?? true))
  const isRoomy = isWrittenBeside(work.request, work.view)
  const first = hasOwnPart.includes(work.request.act) ? undefined : fields.find(({ id }) => id !== 'at')?.id
  return (
    <Stack spacing={2}>
      {fields.map((field) => (
        <DraftedField
          key={field.id}
          form={work.form}
          keeper={work.keeper}
          field={field}
          policy={work.view.policy}
          people={field.id === 'standIn' ? standInsFor(work.view, colleagues) : people}
          now={now}
          autoFocus={field.id === first}
          isRoomy={isRoomy}
        />
      ))}
    </Stack>
  )
}
