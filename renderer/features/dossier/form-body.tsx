import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import {
  type FormBody,
  type FormModelField,
  type FormNotice,
  type FormSlot,
  type FormTerm,
  isEmptyBody
} from '../../../shared/papers/form/form-model.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'

function termLines(t: Translate, { label, going }: FormTerm): string[] {
  if (going === null) return []
  const { due, outcome, note } = going
  return [t('dossier:form.termLine', { term: label, due, outcome }), ...(note === null ? [] : [note])]
}

function noticeLines(t: Translate, { sent, newDueDay, reason }: FormNotice): string[] {
  return [t('dossier:form.notice', { moment: sent, day: newDueDay }), reason]
}

function slotLine({ label, signed, note }: FormSlot): string {
  return `${label}: ${signed === null ? (note ?? '') : [signed.by, signed.when, signed.how].join(', ')}`
}

/** What a field shows, line by line. */
function linesOf(t: Translate, body: FormBody): string[] {
  switch (body.kind) {
    case 'text':
      return [body.text ?? '']
    case 'choices':
      return [body.choices.flatMap(({ label, chosen }) => (chosen ? [label] : [])).join(', ')]
    case 'terms':
      return body.terms.flatMap((term) => termLines(t, term))
    case 'notices':
      return (body.notices ?? []).flatMap((notice) => noticeLines(t, notice))
    case 'course':
      return (body.steps ?? []).map(({ at, who, lines }) => `${at}, ${who}: ${lines.join('. ')}`)
    case 'signatures':
      return [...body.slots.map(slotLine), ...body.waived]
  }
}

function Drawn({ signed }: FormSlot) {
  return (
    signed?.drawn && (
      <Box
        component="img"
        src={signed.drawn.image}
        alt={signed.drawn.alt}
        sx={{ height: 56, bgcolor: '#ffffff', borderRadius: 1, mr: 1, mt: 0.5 }}
      />
    )
  )
}

/** What a field of the form shows, to read; an empty one says that it is empty. */
export function FormBodyView({ field: { body, none } }: { readonly field: FormModelField }) {
  const { t } = useTranslation()
  if (isEmptyBody(body)) {
    return (
      <Typography component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {none ?? t('form:empty')}
      </Typography>
    )
  }
  return (
    <>
      {linesOf(t, body).map((line, index) => (
        <Typography
          component="span"
          key={`${String(index)} ${line}`}
          dir="auto"
          sx={{ display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {line}
        </Typography>
      ))}
      {body.kind === 'signatures' && body.slots.map((slot) => <Drawn key={slot.slot} {...slot} />)}
    </>
  )
}
