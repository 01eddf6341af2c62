import type { accessRefusals as dutch } from '../nl/access-refusals.ts'
import type { SameKeys } from '../texts.ts'

export const accessRefusals: SameKeys<typeof dutch> = {
  'vault.wrongPassword': 'The password is not right. Type it again; mind the capitals.',
  'vault.tooSoon': 'A wrong password was entered too often. Try again in {{waitSeconds}} seconds.',
  'vault.accountUnknown': 'This account does not exist. Choose a name from the list.',
  'vault.accountInactive': 'This account is no longer in use. Ask the complaints officer to switch it on again.',
  'vault.passwordTooShort':
    'The password is too short. Take at least {{minimum}} characters; a short sentence works well.',
  'vault.passwordTooLong': 'The password is too long. Take at most {{maximum}} characters.',
  'vault.passwordIsName': 'The password may not be your name. Choose something else.',
  'vault.passwordObvious': 'This password is too easy to guess. Choose something else; a short sentence works well.',
  'vault.nameEmpty': 'Enter a name.',
  'vault.nameTooLong': 'The name is too long: it holds {{maximum}} characters.',
  'vault.nameTaken': 'There is already an account with this name. Choose another name.',
  'vault.lastOfRole':
    'This was not changed: at least one account in use must keep the role “{{role}}”. Give that role to a colleague first.',
  'vault.recoveryTypo':
    'The recovery key was not copied correctly. Compare it with your paper, character by character.',
  'vault.recoveryWrong':
    'This recovery key does not belong to this office, or was replaced by a newer one. Use the one printed last.',
  'vault.exists': 'This office has already been set up. Log in.',
  'vault.missing': 'This office has not been set up yet. Start with the set-up.',
  'vault.damaged':
    'The vault (vault.json) is damaged. The dossiers are still there, but stay shut. Restore the office from a backup: choose “Restore a backup”.',
  'vault.newerVersion':
    'The vault was made with a newer version of Klachtenboek. Nothing was changed. Update Klachtenboek.',
  'vault.passwordSame': 'The new password is the same as the old one. Choose another one.',
  'vault.notSigned':
    'Only somebody who manages the accounts can do this. Nothing was changed. If you do manage the accounts, log in again; if that does not help, another manager can do it, or you with the recovery key.',
  'vault.tampered':
    'The vault was changed outside Klachtenboek and therefore stays shut. Restore the office from a backup: choose “Restore a backup”.',
  'vault.rolledBack':
    'The vault (vault.json) is older than the one that was last worked with; an account that was switched off or an old password would work again. So nobody was logged in; nothing in the dossiers has changed. Put the newest vault.json back, in the folder copies too. If it is gone, choose “Forgot your password?” and use the recovery key; then look over the accounts.',
  'vault.older':
    'The vault (vault.json) is older than the one that was last worked with; an account that was switched off or an old password would work again. Klachtenboek therefore lets nobody work with it. Put the newest vault.json back, also in the folder copies. If it is no longer there, choose “Forgot your password?” at the log-in and use the recovery key; then check the accounts.',
  'vault.olderTaken':
    'With the recovery key, work went on with an older vault (vault.json). An account that was switched off, or an old password, may work again. See under Settings → Accounts who may log in, and switch off who no longer may.',
  'vault.sealBroken':
    'The seal of a file does not hold: it is damaged or was changed. Restore the office, or the dossier that it belongs to, from a backup.',

  'systemLogIn.none': 'This PC keeps nothing to open this account without a password. Log in with your password.',
  'systemLogIn.notAllowed':
    'Your office does not allow logging in through {{system}}; this PC keeps nothing for it. Your password goes on working.',
  'systemLogIn.changed':
    'Logging in through {{system}} is no longer possible: your password or your role was changed meanwhile. What this PC kept for it was wiped. Log in with your password; under Settings → My password you can turn it on again.',
  'systemLogIn.expired':
    'Logging in through {{system}} is no longer possible: the three months are over. What this PC kept for it was wiped. Log in with your password; under Settings → My password you can turn it on again.',
  'systemLogIn.refused':
    'Logging in through {{system}} did not succeed: {{system}} did not release what opens your account. What this PC kept for it was wiped. Log in with your password; under Settings → My password you can turn it on again.',
  'systemLogIn.unavailable':
    'Logging in through {{system}} is not possible here: this PC has no protected storage for it, or this is a sample office. Nothing was changed; your password goes on working.',
  'systemLogIn.notSealed':
    '{{system}} would not keep this protected. Nothing was changed; your password goes on working. Try again later.',
  'systemLogIn.notKept':
    'This PC could not keep this; the disk may be full or read-only. Nothing was changed; your password goes on working. Make room and try again.',
  'systemLogIn.notForgotten':
    'What this PC keeps to log you in through {{system}} could not be wiped; the disk may be full or read-only. Change your password under Settings → My password: then it opens nothing any more.',

  'session.required': 'You are no longer logged in. Log in again; what you typed was kept as a draft.',
  'session.ownPasswordFirst':
    'You still work with a password that somebody else set. Nothing was done. Choose a password of your own first; then you can go on.',
  'session.passwordIsOwn':
    'Your password is your own already; nothing was changed. You choose another one under Settings.',
  'session.endedMeanwhile':
    'Klachtenboek was locked before the answer came. Log in and see whether it was recorded; what you typed was kept as a draft.',
  'session.passwordIsSet':
    'Your new password has been set, though. Log in with it once the above is solved; you do not need the recovery key again.'
}
