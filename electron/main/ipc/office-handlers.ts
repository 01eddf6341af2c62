import type { officeChannels } from '../../../shared/contract/office.ts'
import { ok } from '../../../shared/result.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './serve.ts'

/** Answers the calls about the office, its regulation and its accounts. */
export function officeHandlers({ accounts, desk, office, setup }: Services): Handlers<typeof officeChannels> {
  return {
    'setup.policies': () => {
      const { policies, refused } = setup.policies()
      return Promise.resolve({
        policies: [...policies],
        refused: refused.map(({ file, reasons }) => ({ file, reasons: [...reasons] }))
      })
    },
    'setup.complete': (request) => setup.complete(request),
    'office.get': () => office.get(),
    'office.change': (change) => office.change(change),
    'accounts.list': () => Promise.resolve(accounts.list()),
    'accounts.add': (account) => accounts.add(account),
    'accounts.change': (change) => accounts.change(change),
    'accounts.resetPassword': ({ id, password }) => accounts.resetPassword(id, password),
    'accounts.renewRecoveryKey': ({ password }) => accounts.renewRecoveryKey(password),
    'colleagues.list': () => {
      const session = desk.require()
      return Promise.resolve(session.ok ? ok(desk.colleagues()) : session)
    }
  }
}
