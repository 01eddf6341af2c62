import { useTranslation } from 'react-i18next'
import type { BackupTask } from '../../../shared/domain/office/backup.ts'
import { TaskNotice } from '../../ui/task-notice.tsx'

/** Says that there is no backup, or that the last good one is too old. Renders nothing while all is well. */
export function BackupNotice({ task }: { readonly task: BackupTask | null }) {
  const { t } = useTranslation()
  if (task === null) return null
  const { why } = task
  return (
    <TaskNotice
      severity="warning"
      title={t(`backup:task.${why}`, { count: why === 'old' ? task.days : 0 })}
      text={t(`backup:task.text.${why}`)}
      open={t('backup:task.open')}
      to="/instellingen?deel=backup"
    />
  )
}
