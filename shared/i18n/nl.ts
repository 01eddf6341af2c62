import { acts } from './nl/acts.ts'
import { backup } from './nl/backup.ts'
import { calendar } from './nl/calendar.ts'
import { clauses } from './nl/clauses.ts'
import { common } from './nl/common.ts'
import { details } from './nl/details.ts'
import { documents } from './nl/documents.ts'
import { dossier } from './nl/dossier.ts'
import { events } from './nl/events.ts'
import { fields } from './nl/fields.ts'
import { form } from './nl/form.ts'
import { groups } from './nl/groups.ts'
import { health } from './nl/health.ts'
import { intake } from './nl/intake.ts'
import { journal } from './nl/journal.ts'
import { letters } from './nl/letters.ts'
import { papers } from './nl/papers.ts'
import { menu } from './nl/menu.ts'
import { notifications } from './nl/notifications.ts'
import { options } from './nl/options.ts'
import { outcomes } from './nl/outcomes.ts'
import { policy } from './nl/policy.ts'
import { policyForms } from './nl/policy-forms.ts'
import { policyVersions } from './nl/policy-versions.ts'
import { preview } from './nl/preview.ts'
import { refusals } from './nl/refusals.ts'
import { register } from './nl/register.ts'
import { regulation } from './nl/regulation.ts'
import { reports } from './nl/reports.ts'
import { restore } from './nl/restore.ts'
import { retention } from './nl/retention.ts'
import { session } from './nl/session.ts'
import { settings } from './nl/settings.ts'
import { setup } from './nl/setup.ts'
import { shell } from './nl/shell.ts'
import { statuses } from './nl/statuses.ts'
import { tasks } from './nl/tasks.ts'
import { timeLeft } from './nl/time-left.ts'
import { today } from './nl/today.ts'
import { urgency } from './nl/urgency.ts'

/** All texts in Dutch, by area. */
export const nl = {
  acts,
  backup,
  calendar,
  clauses,
  common,
  details,
  documents,
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
