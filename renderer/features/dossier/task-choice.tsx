import { useTranslation } from 'react-i18next'
import { waitingTasks } from '../../../shared/domain/dossier/given-tasks.ts'
import { OneOf } from './one-of.tsx'
import type { ActAtWork } from './use-act.ts'

/** Chooses among the tasks of the dossier that still wait. */
export function TaskChoice({ work }: { readonly work: ActAtWork }) {
  const { t } = useTranslation()
  const options = waitingTasks(work.view.state).map(({ id, what, owner }) => ({
    id,
    label: t('dossier:task.of', { what, name: owner.name })
  }))
  return <OneOf work={work} id="given" options={options} />
}
