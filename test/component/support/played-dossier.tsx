import { bringInspection } from '../../../electron/main/services/bring-inspection.ts'
import { sendLetter } from '../../../electron/main/services/send-letter.ts'
import { dossierView } from '../../../electron/main/services/views/dossier-view.ts'
import { DossierPage } from '../../../renderer/features/dossier/index.ts'
import { linkEvents } from '../../../shared/domain/dossier/chain.ts'
import { decide } from '../../../shared/domain/dossier/decide.ts'
import { ok } from '../../../shared/result.ts'
import { sampleOffice } from '../../fixtures/documents/sample-dossier.ts'
import { colleagues, digest, officer, type Play } from '../../fixtures/dossier/play.ts'
import { openState } from './fake-office.ts'
import { renderScreen } from './render.tsx'

const now = '2026-03-24T08:00:00.000Z'

/** A played dossier on its screen, for the officer: what is done there goes on in the play. `sent` fills with what the office was asked to do. */
export function showPlayed(play: Play, query = '') {
  const sent: object[] = []
  const events = () => linkEvents([], play.events, digest)
  const view = () => dossierView(play.situation(officer, now), events())
  const account = { id: officer.id, name: officer.name, role: officer.role }
  const { user } = renderScreen(<DossierPage />, {
    answers: {
      'app.state': () => ({ ...openState, now, session: { ...openState.session!, account } }),
      'colleagues.list': () => ok(colleagues.map(({ account: id, ...rest }) => ({ account: id, ...rest }))),
      'office.get': () => ok({ office: sampleOffice, policy: play.policy }),
      'drafts.list': () => ok([]),
      'drafts.save': (draft) => ok({ ...draft, savedAt: now }),
      'drafts.discard': () => ok(null),
      'dossiers.open': () => ok(view()),
      'dossiers.act': ({ command, letter }) => {
        sent.push({ command, ...(letter === undefined ? {} : { letter }) })
        const situation = play.situation(officer, now)
        const dossier = { situation, events: events(), office: sampleOffice }
        const whole = command.act === 'giveInspection' ? bringInspection(command, dossier) : command
        const decided = letter === undefined ? decide(whole, situation) : sendLetter(letter, command, dossier)
        if (!decided.ok) return { ok: false, error: [...decided.error] }
        play.events = [...play.events, ...decided.value]
        return ok(view())
      }
    },
    path: `/dossiers/2026-0001${query}`,
    route: '/dossiers/:number'
  })
  return { user, sent }
}
