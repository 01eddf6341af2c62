import type { Permission } from '../../domain/permissions/permission.ts'
import type { Policy, Role } from '../../domain/policy/policy.ts'
import type { Provision, RegulationParagraph } from './regulation.ts'
import { type ChapterWriter, listed, provision, roleNamed, theRolesThatMay, theRole, when } from './wording.ts'
import { capital } from '../../i18n/words.ts'

type Tasks = Readonly<Partial<Record<Permission, string>>>

/** What a role does, as a verb, from taking in to looking back; what is left out is the app's own affair. */
const tasks: readonly Tasks[] = [
  {
    takeIn: 'neemt klachten aan',
    classify: 'deelt klachten in',
    assign: 'wijst de behandelaar aan of draagt een klacht over',
    informEmployee: 'licht de betrokken medewerker in',
    appointAnswerable: 'wijst de eindverantwoordelijke aan',
    informHead: 'licht het hoofd van de afdeling in'
  },
  {
    recordReaction: 'geeft een eerste reactie',
    sendConfirmation: 'bevestigt de ontvangst',
    recordProgress: 'houdt het verloop bij',
    recordProposal: 'stelt een oplossing voor',
    sendDelayNotice: 'stuurt een uitstelbericht',
    checkPromise: 'gaat na of de toezegging is nagekomen',
    callBack: 'belt terug'
  },
  {
    recordDecision: 'legt de beslissing vast',
    recordSatisfaction: 'vraagt of de klager tevreden is',
    recordAppeal: 'verwijst door naar de onafhankelijke instantie en legt een beroep en de uitspraak vast',
    recordImprovement: 'legt maatregelen ter verbetering vast',
    sign: 'ondertekent',
    close: 'sluit een dossier af',
    reopen: 'heropent een dossier'
  },
  {
    viewAll: 'ziet alle dossiers',
    report: 'maakt het verslag',
    manageOffice: 'beheert deze regeling'
  }
]

/** Permissions that only matter when the policy asks for what they are about. */
const asks: Readonly<Partial<Record<Permission, (policy: Policy) => boolean>>> = {
  classify: ({ classification }) => classification.required,
  informEmployee: ({ employeeInformed }) => employeeInformed.required,
  informHead: ({ headInformed }) => headInformed !== undefined,
  callBack: ({ callBack }) => callBack !== undefined,
  checkPromise: ({ callBack }) => callBack !== undefined,
  sign: ({ closing }) => closing.signatures.when !== 'never',
  recordAppeal: ({ independentBody }) => independentBody !== undefined,
  recordDecision: ({ closing }) => closing.decision.required,
  recordSatisfaction: ({ closing }) => closing.satisfaction.required,
  sendDelayNotice: ({ terms }) => terms.some(({ extension }) => extension !== undefined),
  sendConfirmation: ({ terms }) => terms.some(({ stoppedBy }) => stoppedBy === 'confirmationSent'),
  recordReaction: ({ terms }) => terms.some(({ stoppedBy }) => stoppedBy === 'reactionSent'),
  appointAnswerable: ({ fields }) => fields.some(({ id, on }) => on && id === 'handling.answerable'),
  recordProposal: ({ fields }) => fields.some(({ id, on }) => on && id === 'settlement.proposal')
}

/** What a role does, when the regulation gives it anything to do. */
function roleItems(policy: Policy, { label, clause, permissions, builtOn }: Role): Provision[] {
  const isDone = (permission: string): boolean =>
    permissions.some((own) => own === permission && (asks[own]?.(policy) ?? true))
  const done = tasks.map((group) =>
    listed(Object.entries(group).flatMap(([permission, task]) => (isDone(permission) ? task : [])))
  )
  const also = builtOn === undefined ? '' : `doet wat ${roleNamed(policy, builtOn)} doet`
  const does = [also, ...done].filter((part) => part !== '').join('; ')
  return does === '' ? [] : [provision(`${capital(theRole(label))} ${does}.`, clause)]
}

function completeness(policy: Policy): RegulationParagraph {
  const { by, clause } = policy.closing.completeness
  const who = by.who === 'receiver' ? 'wie de klacht aannam,' : roleNamed(policy, by.role)
  return provision(
    `${capital(who)} zorgt dat het formulier volledig is. Zolang er iets ontbreekt, sluiten wij het dossier niet af.`,
    clause
  )
}

/** Who answers one after the other: "eerst de ontvanger, daarna wie de klacht overneemt". */
function inTurn(labels: readonly string[]): string {
  if (labels.length < 2) return labels.join('')
  return labels.map((label, index) => `${index === 0 ? 'eerst' : 'daarna'} ${label}`).join(', ')
}

/** Who answers for what. */
export const responsibilities: ChapterWriter = ({ policy }) => {
  const { stages, progress, roles, fields } = policy
  const answerable = fields.find(({ id, on }) => on && id === 'handling.answerable')
  return [
    provision(
      `Voor een klacht is verantwoordelijk: ${inTurn(stages.map(({ label }) => label))}.`,
      ...stages.map(({ clause }) => clause)
    ),
    ...when(answerable !== undefined, () =>
      provision(
        `Voor elk onderzoek is er een eindverantwoordelijke. Die wordt aangewezen door ${theRolesThatMay(policy, 'appointAnswerable')}.`,
        answerable?.clause
      )
    ),
    ...when(progress !== undefined, () =>
      provision(
        `Wie de klacht behandelt, houdt het verloop bij. Blijft het ${String(progress?.remindAfterDays ?? '')} dagen stil, dan vragen wij ernaar.`,
        progress?.clause
      )
    ),
    completeness(policy),
    { ...provision('Ieder heeft een eigen taak:'), items: roles.flatMap((role) => roleItems(policy, role)) }
  ]
}
