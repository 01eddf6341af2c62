import type { Refusal } from '../../../result.ts'
import type { DossierNumber } from '../number.ts'
import { type DossierState, dossierStatuses } from '../state.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'
import { checkOther, otherIn, withNumber } from './other-dossier.ts'

function isLinked({ links = [] }: DossierState, other: DossierNumber | null): boolean {
  return links.some(({ number }) => number === other)
}

function checkNew(situation: Situation, command: TimedCommand): Refusal[] {
  const wrong = checkOther(situation, command)
  if (wrong.length > 0) return wrong
  return isLinked(situation.state, otherIn(command)) ? [{ code: 'link.already', field: 'other' }] : []
}

function needsLink({ state }: Situation): Refusal[] {
  return state.links === undefined ? [{ code: 'link.none' }] : []
}

function checkThere({ state }: Situation, command: TimedCommand): Refusal[] {
  return isLinked(state, otherIn(command)) ? [] : [{ code: 'link.none', field: 'other' }]
}

/** What both have in common: wherever a dossier stands, with the other one and why. */
const linking = {
  statuses: dossierStatuses,
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'other', required: true },
    { id: 'reason', required: true }
  ],
  adds: withNumber
} as const

/** Another dossier has to do with this one: each is handled by itself, and both show it. */
export const link = { ...linking, id: 'link', event: 'linked', check: checkNew } as const satisfies ActDefinition

/** Another dossier has nothing to do with this one after all. */
export const unlink = {
  ...linking,
  id: 'unlink',
  event: 'unlinked',
  obstacles: needsLink,
  check: checkThere
} as const satisfies ActDefinition
