import { formatDay, formatInstant } from '../../domain/calendar/format.ts'
import { isWaived, neededSignatures } from '../../domain/dossier/closing.ts'
import type { DossierState, Signature } from '../../domain/dossier/state.ts'
import type { SignatureSlot } from '../../domain/policy/policy.ts'
import type { Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormBody, FormSigned, FormSlot } from './form-model.ts'

function signedOf({ t, language }: Wording, { signer, at, paper, drawn }: Signature): FormSigned {
  const moment = formatInstant(at, language)
  return {
    by: paper?.name ?? signer.name,
    when: paper === undefined ? moment : formatDay(paper.day, language),
    how:
      paper === undefined
        ? t('dossier:signatures.account')
        : t('dossier:signatures.seenBy', { name: signer.name, moment }),
    drawn: drawn === undefined ? null : { image: drawn, alt: t('dossier:form.drawn', { name: signer.name }) }
  }
}

function whyNot({ t, policy }: Wording, slot: SignatureSlot, state: DossierState): string {
  if (neededSignatures(state, policy).length === 0) return t('dossier:signatures.notAsked')
  return t(isWaived(slot, state) ? 'dossier:signatures.waived' : 'dossier:signatures.open')
}

function slotOf(wording: Wording, slot: SignatureSlot, dossier: FormDossier | undefined): FormSlot {
  const signature = dossier?.state.signatures.find((candidate) => candidate.slot === slot.slot)
  const isAsked = dossier !== undefined && neededSignatures(dossier.state, wording.policy).length > 0
  return {
    slot: slot.slot,
    label: slot.label,
    clause: slot.clause,
    signed: signature === undefined ? null : signedOf(wording, signature),
    note: dossier === undefined || signature !== undefined ? null : whyNot(wording, slot, dossier.state),
    counts: signature !== undefined || isAsked,
    isOpen: dossier === undefined || (signature === undefined && isAsked && !isWaived(slot, dossier.state))
  }
}

/** Why signatures are not there that nobody can set: one line for each employee who cannot, with who says so (EW-5.4). */
function waivedLines({ t, policy }: Wording, state: DossierState): string[] {
  const isNobody = state.excused.length === 0 && policy.closing.signatures.slots.some((slot) => isWaived(slot, state))
  return [
    ...(isNobody ? [t('dossier:signatures.nobody')] : []),
    ...state.excused.map(({ employee, reason, by }) =>
      t('dossier:signatures.excused', { name: employee.name, reason, by: by.name })
    )
  ]
}

/** A place for each signature that the policy asks, filled in with those that are there (EW-5.4). */
export function signaturesBody(wording: Wording, dossier: FormDossier | undefined): FormBody {
  return {
    kind: 'signatures',
    slots: wording.policy.closing.signatures.slots.map((slot) => slotOf(wording, slot, dossier)),
    waived: dossier === undefined ? [] : waivedLines(wording, dossier.state)
  }
}
