import { useTranslation } from 'react-i18next'
import type { CheckTask } from '../../../shared/domain/office/check.ts'
import { TaskNotice } from '../../ui/task-notice.tsx'

/** Says that the last check of all found something, or that the last one was too long ago: that one is no more than a reminder. Renders nothing while all is well. */
export function CheckNotice({ task }: { readonly task: CheckTask | null }) {
  const { t } = useTranslation()
  if (task === null) return null
  const { why } = task
  const count = why === 'found' ? task.count : why === 'old' ? task.days : 0
  return (
    <TaskNotice
      severity={why === 'found' ? 'warning' : 'info'}
      title={t(`health:task.${why}`, { count })}
      text={t(`health:task.text.${why}`)}
      open={t('health:task.open')}
      to="/instellingen?deel=data"
    />
  )
}
