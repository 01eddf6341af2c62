import type { session as dutch } from '../nl/session.ts'
import type { SameKeys } from '../texts.ts'

/** Texts of logging in and of a data folder that cannot be used. */
export const session: SameKeys<typeof dutch> = {
  title: 'Log in',
  who: 'Who are you?',
  logIn: 'Log in',
  logInBySystem: 'Log in through {{system}}',
  opening: 'Opening…',
  forgotten: 'Forgot your password?',
  wait_one: 'Too many wrong passwords. Wait {{count}} more second.',
  wait_other: 'Too many wrong passwords. Wait {{count}} more seconds.',
  'recover.title': 'Open with the recovery key',
  'recover.intro': 'Copy the recovery key from your paper and choose a new password. The dossiers stay as they are.',
  'recover.keyHelp': 'Nine groups of four characters. Dashes, spaces and capitals do not matter.',
  'recover.keyMissing': 'Fill in the recovery key.',
  'recover.password': 'New password',
  'recover.open': 'Set password and open',
  'own.title': 'Choose your own password',
  'own.intro':
    '{{name}}, you logged in with a password that somebody else set. Whoever gave it to you knows it too. So first choose a password that only you know: then nobody else can work or sign in your name.',
  'own.password': 'Your own password',
  'own.choose': 'Set password and go on',
  'own.choosing': 'Setting it…',
  'own.lost':
    'Should you forget it later, whoever manages the accounts can give you a new one. Then, too, you choose your own again.',
  'blocked.title': 'Klachtenboek cannot open now',
  'blocked.safe': 'Nothing was changed or removed. Solve what is said above and try again.',
  'blocked.folder': 'Data folder: {{folder}}'
}
