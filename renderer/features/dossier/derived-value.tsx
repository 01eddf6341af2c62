import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatDue, formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { courseOf } from '../../../shared/domain/dossier/course.ts'
import { isWaived, neededSignatures } from '../../../shared/domain/dossier/closing.ts'
import { destructionDay } from '../../../shared/domain/dossier/retention.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { currentFacts } from '../../../shared/domain/dossier/state.ts'
import type { FieldId } from '../../../shared/domain/form/fields.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { outcomeText } from '../../../shared/i18n/describe.ts'
import { stepLines } from '../../../shared/i18n/describe-course.ts'
import { saySignature, sayWaived } from '../../../shared/i18n/describe-signature.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { useLanguage } from '../../ui/use-language.ts'

interface Telling {
  readonly t: Translate
  readonly language: Language
}

function termLines({ terms, policy }: DossierView, { t, language }: Telling): string[] {
  return terms.map((term) => {
    const rule = policy.terms.find(({ id }) => id === term.id)
    const outcome = outcomeText(t, term.outcome, rule?.kind)
    return t('dossier:form.termLine', { term: rule?.label ?? term.id, due: formatDue(term, language), outcome })
  })
}

function noticeLines(view: DossierView, { t, language }: Telling): string[] {
  return standingEvents(view.events)
    .filter(({ type }) => type === 'delayNoticeSent')
    .flatMap(({ at, details }) => [
      t('dossier:form.notice', {
        moment: formatInstant(at, language),
        day: formatDay(textOf(details, 'newDueDay'), language)
      }),
      textOf(details, 'reason')
    ])
}

function courseLines({ events, policy }: DossierView, { t, language }: Telling): string[] {
  const standing = standingEvents(events)
  return courseOf(standing).map((step) => {
    const lines = stepLines(step, standing, { t, language, policy })
    return `${formatInstant(step.at, language)}, ${step.who}: ${lines.join('. ')}`
  })
}

function signatureLines({ state, policy }: DossierView, { t, language }: Telling): string[] {
  const asked = neededSignatures(state, policy)
  const lines = policy.closing.signatures.slots.flatMap((one) => {
    const { slot, label } = one
    const signature = state.signatures.find((candidate) => candidate.slot === slot)
    if (signature !== undefined) {
      return [`${label}: ${saySignature(t, signature, language)}`]
    }
    const isOpen = asked.some((needed) => needed.slot === slot) && !isWaived(one, state)
    return isOpen ? [t('dossier:form.noSignature', { slot: label })] : []
  })
  return [...lines, ...sayWaived(t, state, policy)]
}

function destroyLines({ state, terms, policy }: DossierView, { t, language }: Telling): string[] {
  const day = destructionDay(state, terms, policy)
  const decided =
    state.retention && t(`dossier:form.retention.${state.retention.choice}`, { reason: state.retention.reason })
  return [day === undefined ? t('dossier:form.destroyLater') : formatDay(day, language), decided ?? '']
}

type Tell = (view: DossierView, telling: Telling) => readonly string[]

const told: Partial<Record<FieldId, Tell>> = {
  number: ({ state }) => [state.number],
  registered: ({ state }, { t, language }) => [
    t('dossier:form.registeredBy', {
      name: state.registeredBy.name,
      moment: formatInstant(state.registeredAt, language)
    })
  ],
  'handling.terms': termLines,
  'handling.delayNotice': noticeLines,
  'handling.course': courseLines,
  'settlement.status': ({ state }, { t }) => [t(`statuses:${state.status}`)],
  'settlement.closedAt': ({ state }, { language }) => {
    const { closed } = currentFacts(state)
    return closed === undefined ? [] : [formatInstant(closed, language)]
  },
  'signing.signatures': signatureLines,
  'signing.destroyOn': destroyLines
}

/** What follows from the dossier for a derived field, line by line; nothing when there is nothing to tell yet. */
export function derivedLines(id: FieldId, view: DossierView, telling: Telling): string[] {
  return told[id]?.(view, telling).filter((line) => line !== '') ?? []
}

function DrawnSignatures({ view }: { readonly view: DossierView }): ReactNode {
  const { t } = useTranslation()
  return view.state.signatures.map(({ slot, signer, drawn }) =>
    drawn === undefined ? null : (
      <Box
        key={slot}
        component="img"
        src={drawn}
        alt={t('dossier:form.drawn', { name: signer.name })}
        sx={{ height: 56, bgcolor: '#ffffff', borderRadius: 1, mr: 1, mt: 0.5 }}
      />
    )
  )
}

/** What follows from the dossier and is never typed: number, terms, course, signatures. */
export function DerivedValue({ id, view }: { readonly id: FieldId; readonly view: DossierView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const lines = derivedLines(id, view, { t, language })
  if (lines.length === 0) {
    return (
      <Typography component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {t('form:empty')}
      </Typography>
    )
  }
  return (
    <>
      {lines.map((line) => (
        <Typography component="span" key={line} sx={{ display: 'block', overflowWrap: 'anywhere' }} dir="auto">
          {line}
        </Typography>
      ))}
      {id === 'signing.signatures' && <DrawnSignatures view={view} />}
    </>
  )
}
