import { type ChapterWriter, provision, theRolesThatMay } from './wording.ts'

/** How the office keeps to itself what it is told. */
export const privacy: ChapterWriter = ({ policy }) => [
  provision(
    'Wat u ons vertelt, blijft vertrouwelijk, ook als de klacht is afgehandeld.',
    policy.confidentiality.clause
  ),
  provision(
    `Het klachtenregister staat versleuteld op onze eigen computer en gaat niet over internet. Alle dossiers zien kan alleen ${theRolesThatMay(policy, 'viewAll')}. Wie een dossier opent, laat een spoor na. Gaat een klacht over een van hen, dan neemt een vervanger die over.`,
    policy.confidentiality.clause
  ),
  provision('U mag weten wat wij over u hebben vastgelegd. Vraag ons gerust om inzage.')
]
