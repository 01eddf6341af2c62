import type { Services } from '../../../electron/main/services/services.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Chance } from '../chance.ts'
import { idOf, officerOf, otherPassword, password } from '../office.ts'
import { nextWork, type Standing } from '../work.ts'

/** What stands in an office, and which password opens whose account. */
export interface Kept {
  readonly standing: Standing
  readonly secrets: { readonly Marijke: string; readonly Bram: string }
}

/** Something that people do, and what is kept when it is done. */
export interface KeptWork {
  readonly name: string
  readonly run: (services: Services) => Promise<Result<unknown>>
  readonly after: Kept
}

const another = (secret: string): string => (secret === password ? otherPassword : password)

function changeOwnPassword({ standing, secrets }: Kept): KeptWork {
  const next = another(secrets.Marijke)
  return {
    name: 'own password',
    run: ({ session }) => session.changePassword(secrets.Marijke, next),
    after: { standing, secrets: { ...secrets, Marijke: next } }
  }
}

function resetPassword({ standing, secrets }: Kept): KeptWork {
  const next = another(secrets.Bram)
  return {
    name: 'reset a password',
    run: (services) => services.accounts.resetPassword(idOf(services, 'Bram'), next),
    after: { standing, secrets: { ...secrets, Bram: next } }
  }
}

type AccountSeen = readonly [name: string, role: string, active: boolean]

/** The role of Bram in what stands. */
export function roleOfBram({ accounts }: Standing): string {
  return (accounts as readonly AccountSeen[]).find(([name]) => name === 'Bram')?.[1] ?? ''
}

/** Another role: what its holder may see from then on is handed to them, dossier by dossier. */
function changeRole({ standing, secrets }: Kept): KeptWork {
  const role = roleOfBram(standing) === 'officer' ? 'employee' : 'officer'
  const accounts = (standing.accounts as readonly AccountSeen[]).map((account) =>
    account[0] === 'Bram' ? [account[0], role, account[2]] : account
  )
  return {
    name: `${role} from now on`,
    run: (services) => services.accounts.change({ id: idOf(services, 'Bram'), role }),
    after: { standing: { ...standing, accounts }, secrets }
  }
}

function makeBackup(kept: Kept): KeptWork {
  return {
    name: 'backup',
    run: async ({ backup }) => {
      const status = await backup.status()
      if (!status.ok) return status
      const chosen = status.value.settings.folder === null ? await backup.chooseFolder() : ok(null)
      return chosen.ok ? backup.make() : chosen
    },
    after: kept
  }
}

function comeAndGo(kept: Kept): KeptWork {
  return {
    name: 'lock and log in',
    run: async (services) => {
      await services.session.lock()
      return services.session.logIn(officerOf(services), kept.secrets.Marijke)
    },
    after: kept
  }
}

const keyWorks = [changeOwnPassword, resetPassword, changeRole, changeRole, makeBackup, makeBackup, comeAndGo]

/** The next thing that somebody does: what the register keeps, and as often what touches keys, passwords and backups. */
export function nextKeptWork(kept: Kept, chance: Chance): KeptWork {
  if (chance.below(2) === 0) return chance.pick(keyWorks)(kept)
  const { name, run, after } = nextWork(kept.standing, chance)
  return { name, run, after: { ...kept, standing: after } }
}
