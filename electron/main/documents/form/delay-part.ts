import { formatDay, formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { textOf } from '../../../../shared/domain/form/values.ts'
import { fieldGrid, type GridField } from '../kit/field-grid.ts'
import { paragraph } from '../kit/paragraph.ts'
import { styles } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import type { FormPage } from './form-page.ts'

/** Group 5: each delay notice, with when it was sent, its reason and the new due day. */
export function drawDelayNotices({ sheet, dossier }: FormPage, parent: Tag): void {
  const { t, language } = sheet
  const sent = { span: 6, label: t('documents:delay.sent') }
  const day = { span: 6, label: t('documents:delay.newDueDay') }
  const reason = { span: 12, label: t('documents:delay.reason') }
  if (dossier === undefined) {
    const room = { kind: 'room', lines: 1 } as const
    fieldGrid(sheet, parent, [
      { ...sent, body: room },
      { ...day, body: room },
      { ...reason, body: { kind: 'room', lines: 2 } }
    ])
    return
  }
  const notices = dossier.events.filter(({ type }) => type === 'delayNoticeSent')
  if (notices.length === 0) {
    paragraph(sheet, parent, t('documents:delay.none'), { style: styles.quiet })
    return
  }
  const fields = notices.flatMap(({ at, details }): GridField[] => [
    { ...sent, body: { kind: 'text', text: formatInstant(at, language) } },
    { ...day, body: { kind: 'text', text: formatDay(textOf(details, 'newDueDay'), language) } },
    { ...reason, body: { kind: 'text', text: textOf(details, 'reason') } }
  ])
  fieldGrid(sheet, parent, fields)
}
