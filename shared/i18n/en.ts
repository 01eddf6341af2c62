import { acts } from './en/acts.ts'
import { backup } from './en/backup.ts'
import { calendar } from './en/calendar.ts'
import { clauses } from './en/clauses.ts'
import { common } from './en/common.ts'
import { details } from './en/details.ts'
import { dossier } from './en/dossier.ts'
import { events } from './en/events.ts'
import { fields } from './en/fields.ts'
import { form } from './en/form.ts'
import { groups } from './en/groups.ts'
import { health } from './en/health.ts'
import { intake } from './en/intake.ts'
import { journal } from './en/journal.ts'
import { letters } from './en/letters.ts'
import { papers } from './en/papers.ts'
import { menu } from './en/menu.ts'
import { notifications } from './en/notifications.ts'
import { options } from './en/options.ts'
import { outcomes } from './en/outcomes.ts'
import { policy } from './en/policy.ts'
import { policyForms } from './en/policy-forms.ts'
import { policyVersions } from './en/policy-versions.ts'
import { preview } from './en/preview.ts'
import { refusals } from './en/refusals.ts'
import { register } from './en/register.ts'
import { regulation } from './en/regulation.ts'
import { reports } from './en/reports.ts'
import { restore } from './en/restore.ts'
import { retention } from './en/retention.ts'
import { session } from './en/session.ts'
import { settings } from './en/settings.ts'
import { setup } from './en/setup.ts'
import { shell } from './en/shell.ts'
import { statuses } from './en/statuses.ts'
import { tasks } from './en/tasks.ts'
import { timeLeft } from './en/time-left.ts'
import { today } from './en/today.ts'
import { urgency } from './en/urgency.ts'

/** All texts of the screen in English, by area; what the office writes is always Dutch, so `documents` has none. */
export const en = {
  acts,
  backup,
  calendar,
  clauses,
  common,
  details,
  dossier,
  events,
  fields,
  form,
  groups,
  health,
  intake,
  journal,
  letters,
  papers,
  menu,
  notifications,
  options,
  outcomes,
  policy,
  policyForms,
  policyVersions,
  preview,
  refusals,
  register,
  regulation,
  reports,
  restore,
  retention,
  session,
  settings,
  setup,
  shell,
  statuses,
  tasks,
  timeLeft,
  today,
  urgency
} as const
