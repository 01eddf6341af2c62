import type { FormBody, FormSlot, FormTerm } from '../form/form-model.ts'

function lines(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n')
}

function termText({ label, clause, going }: FormTerm): string {
  const name = clause === '' ? label : `${label} (${clause})`
  return going === null ? name : `${name}: ${[going.due, going.outcome, going.note].filter(Boolean).join(' · ')}`
}

function slotText({ label, signed, note }: FormSlot): string | null {
  if (signed === null) return note === null ? null : `${label}: ${note}`
  return `${label}: ${[signed.by, signed.when, signed.how].join(' · ')}`
}

/** What a field of the form shows, as plain text; empty when it holds nothing. */
export function bodyText(body: FormBody): string {
  switch (body.kind) {
    case 'text':
      return body.text ?? ''
    case 'choices':
      return body.choices
        .filter(({ chosen }) => chosen)
        .map(({ label }) => label)
        .join(', ')
    case 'terms':
      return lines(body.terms.map(termText))
    case 'notices':
      return lines((body.notices ?? []).map(({ sent, newDueDay, reason }) => [sent, newDueDay, reason].join(' · ')))
    case 'course':
      return lines((body.steps ?? []).map((step) => `${step.at} · ${step.who} · ${lines(step.lines)}`))
    case 'signatures':
      return lines([...body.slots.filter(({ counts }) => counts).map(slotText), ...body.waived])
  }
}
