import type { refusals as dutch } from '../nl/refusals.ts'
import type { SameKeys } from '../texts.ts'
import { accessRefusals } from './access-refusals.ts'
import { backupRefusals } from './backup-refusals.ts'
import { fileRefusals } from './file-refusals.ts'
import { policyRefusals } from './policy-refusals.ts'
import { requestRefusals } from './request-refusals.ts'
import { rulingRefusals } from './ruling-refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  ...accessRefusals,
  ...policyRefusals,
  ...requestRefusals,
  ...rulingRefusals,
  ...backupRefusals,
  ...fileRefusals,
  'check.isRunning': 'A check is already going on. Wait until it is done.',
  'check.stopped': 'The check was stopped. Nothing was changed; you can start it again.',
  'field.required': 'Fill in “{{field}}”.',
  'details.missing': 'Fill in “{{field}}”.',
  'field.tooLong': '“{{field}}” is too long: it holds {{limit}} characters. Shorten the text or add an attachment.',
  'field.tooMany': '“{{field}}” holds {{limit}}, and there are more. Remove a few.',
  'form.tooMuch': 'This is too much at once: it holds {{limit}} characters. Nothing was recorded; shorten a long text.',
  'field.notAText': '“{{field}}” must be a text. Type it again.',
  'field.noSuchDay': '“{{field}}” is not an existing date. Choose a day from the calendar.',
  'field.noSuchMoment': '“{{field}}” is not an existing moment. Enter a date and a time.',
  'field.yearOutside': '“{{field}}” lies outside the years {{first}} to {{last}}. Check the year.',
  'event.afterReceipt':
    'What the complaint is about cannot have happened after it was received ({{day, day}}). Check the day and the year.',
  'event.receivedBefore':
    'The complaint cannot have been received before the day it is about ({{day, day}}). Check the date of receipt.',
  'field.notAPerson': '“{{field}}” must be a person. Choose a colleague or type a name.',
  'field.unknownChoice': 'The choice at “{{field}}” is not in the complaint regulation. Choose one of the options.',
  'field.derived': '“{{field}}” follows from the dossier and cannot be filled in.',

  'act.notYourDossier':
    'You cannot see dossier {{number}}: it does not exist, it cannot be read, or you have no part in it. If you think you have, ask whoever manages the complaints.',
  'undo.nothing': 'There is nothing to undo: something else has been recorded since.',
  'undo.final': 'A signature cannot be undone.',
  'undo.notYours': 'Only whoever recorded it can undo it.',
  'undo.tooLate':
    'Undoing is only possible shortly afterwards. What was recorded stays; if something is wrong, set it right with “Correct an entry”.',
  'act.notInYourRole': 'This does not belong to your role. Ask a colleague who may do it.',
  'act.notInThisPolicy': 'Your regulation does not know this act.',
  'act.beforeDecision': 'This cannot be earlier than the decision. Check the date and time.',
  'correct.promiseStands':
    'The promised call-back day ({{day, day}}) has passed and stands. Call back; if it is not solved then, you choose a new day.',
  'callBack.notChecked': 'First check inside the office whether the promise was kept, and record it.',
  'callBack.messagesMissing': 'Not everything was said yet. Tick what you said, or call once more.',
  'callBack.newPromise':
    'The complaint is not solved. Fill in “{{field}}”: what you promise now, and when you call back.',
  'callBack.dayPassed': 'That day has passed. Choose a day to come.',
  'act.beforeRound': 'This lies before the new round began. Check the date and time.',
  'callBack.beforeCheck':
    'The call was made before anyone had checked that the promise was kept. Check the date and time.',
  'answerable.notInRole':
    '{{name}} cannot answer for the investigation: only someone with an account in a role meant for it can. Choose someone else.',
  'confirmation.notWritten': 'The confirmation must be in writing. Choose letter, e-mail or handed over.',
  'head.notGrave': 'This is only for a serious complaint.',
  'act.aboutYou': 'The complaint is about you. That is why someone else does this.',
  'act.whenStatus.new': 'This cannot be done yet: the complaint has not been classified. Classify it first.',
  'act.whenStatus.open': 'This cannot be done now: the dossier is in handling.',
  'act.whenStatus.closed':
    'This can no longer be done: the dossier is closed. Reopen it if something still has to be done.',
  'act.whenStatus.mistaken':
    'This cannot be done: the dossier was registered by mistake. Bring it back if something still has to be done.',
  'act.whenStatus.merged': 'This cannot be done: the dossier was merged. Go on in the other one, or bring it back.',
  'act.whenStatus.withdrawn':
    'This can no longer be done: the complaint was withdrawn. Reopen the dossier if something still has to be done.',
  'act.unexpectedField': '“{{field}}” does not belong here. Start this act again.',
  'act.inTheFuture': '“{{field}}” lies in the future. Enter the moment at which it happened.',
  'act.beforeReceipt': '“{{field}}” lies before the receipt of the complaint. Check the date and the time.',
  'act.nothingEntered': 'Nothing has been filled in yet. Fill in at least one field.',
  'correct.aboutReceiver':
    'The complaint is then about who received or registered it. Say that this is known, or check the name.',
  'register.aboutReceiver':
    'The complaint is about who received or registers it. Tick at the employees involved that you know this, or have a colleague take it in.',
  'head.notInRole':
    '{{name}} is no {{role}}. Choose somebody in that role; when nobody with an account has it, type the name of the head.',
  'paper.notInvolved': 'The complaint is not about {{name}}. Choose one of the involved employees.',
  'paper.hasAccount':
    '{{name}} has an account and does this in person. If {{name}} has left, have the account taken out of use first.',
  'paper.inTheFuture': 'The day of signing is still to come. Check the date.',
  'other.noNumber': 'This is not the number of a dossier. Nothing was recorded. Choose a dossier from the list.',
  'other.isItself': 'This is the dossier itself. Nothing was recorded. Choose the other dossier.',
  'merge.intoSetAside': 'Dossier {{number}} does not count. Nothing was recorded. Choose one that does.',
  'link.already': 'These dossiers are linked already. Nothing was changed.',
  'link.none': 'There is no link here to remove. Nothing was changed.',
  'excuse.already': 'It is already recorded why there is no signature of {{name}}.',
  'unknown.nothingOpen': 'All that the complainant can give is filled in, or is already recorded as not given.',
  'unknown.isKnown': 'This is filled in. Choose only what is empty.',
  'means.canBeReached':
    'This is only possible when the complainant gave no address, phone number and e-mail address. Record that first, or choose another way.',
  'callBack.noPhone': 'The complainant gave no phone number. Choose in which other way you told it.',
  'assign.handlerInvolved': 'The complaint is about {{name}}. Appoint a stand-in as handler.',
  'assign.notAHandler':
    '{{name}} cannot handle complaints: that takes an account in use, with a role that may handle. Choose someone else.',
  'delay.tooLong': '{{clause}} does not allow an extension that long: choose a day up to {{day, day}}.',
  'delay.notLater': 'The new date must lie after {{day, day}}, or it is no extension. Choose a later day.',
  'delay.nothingToMove':
    'At that moment no term was running that can be extended, so a notice of delay says nothing then. Check the date and time.',
  'decision.notWritten': 'The decision must be in writing. Choose letter, e-mail or handed over.',
  'correct.receivedAfterActs':
    'The receipt cannot be later than what was already done with the complaint. Check the date and the time.',
  'correct.afterWhatFollowed':
    'This cannot be later than what followed it. Check the date and the time, or set right what followed first.',
  'correct.handlerBecomesInvolved':
    '{{name}} handles this complaint and cannot be the employee involved as well. Choose who takes over the handling.',
  'correct.unknownField': 'This entry cannot be corrected. Choose another field.',
  'correct.hasItsOwnAct': 'You record “{{field}}” with an act of its own: “{{act}}”.',
  'sign.notAsked': 'This dossier asks for no signature now.',
  'sign.allThere': 'All signatures are already there.',
  'sign.notYours': 'The missing signature is not yours. Still to be signed by: {{signers}}.',
  'sign.otherAccount': 'This signature belongs to another account. Whoever signs logs in personally.',
  'sign.noDrawing': 'The drawn signature cannot be read. Draw again, or sign without drawing.',
  'closing.noDecision': 'The decision has not been communicated to the complainant yet. Record it first.',
  'closing.fieldMissing': '“{{field}}” is still empty.',
  'closing.notSatisfied': 'The complainant is not satisfied with the solution yet.',
  'closing.signatureMissing': 'The signature of the {{signer}} is still missing.',
  'closing.notInformed':
    'Not told of the complaint yet: {{names}}. First record that they were told, or why that cannot be done.',
  'closing.headNotInformed':
    'The head of the department does not know of this grave complaint yet. Record who was told, when and how.',
  'inform.notInvolved':
    '{{name}} is not among the employees involved yet. Choose “yes” if the complaint is about this employee too: the name is then added, and {{name}} will see the dossier.',
  'register.receivedInFuture':
    'The complaint cannot have been received in the future. Check the date and the time of receipt.',

  'register.readOnly':
    'Klachtenboek may not write in the data folder, so nothing was stored. See whether the disk or stick is write-protected, give your account permission to write there and try again. ({{subject}})',
  'register.noAccess':
    'Klachtenboek may not read a file in the data folder ({{subject}}). Nothing was changed. Give your account permission to read there and try again.',
  'register.busy':
    'Another program holds a file in the data folder ({{subject}}), such as a virus scanner or a synchronisation program. Nothing was stored. Wait a moment and try again.',
  'register.diskFull': 'The disk is full, so nothing was stored. Free some space and try again. ({{subject}})',
  'register.unreadable':
    'A file in the data folder cannot be read or written ({{subject}}, message {{system}}). Nothing was changed. Check the disk or the connection and try again.',
  'register.damaged':
    'The file {{subject}} is damaged and is not used. The other dossiers remain usable. Put the dossier, or the office, back from a backup, under Settings → Backup.',
  'register.rolledBack':
    'This dossier is older than it should be: {{actual}} of its {{expected}} events are left, the last one of {{since, moment}}. Probably an old copy was put back, or this folder was copied while people worked. Nothing is recorded in it. Put a newer copy back, or have the complaints officer accept this version in the dossier.',
  'register.otherHistory':
    'This dossier has another history than Klachtenboek knows: event {{expected}} is not the one it was. Probably somebody went on in an old copy. Nothing is recorded in it. Put the right copy back, or have the complaints officer accept this version in the dossier.',
  'register.indexBehind':
    'The overview lagged behind this dossier. It is brought up to date by itself when Klachtenboek is opened.',
  'register.indexDamaged':
    'The overview is damaged, as can happen after a power cut. It is made anew when Klachtenboek is opened; nothing is lost. If there was no power cut, have the disk checked.',
  'register.notIndexed': 'This dossier was not in the overview. It is added by itself when Klachtenboek is opened.',
  'register.notShown': 'Dossier {{number}} is intact, but cannot be shown. Update Klachtenboek to the latest version.',
  'register.dossierMissing':
    'Dossier {{number}} was there, but is no longer in the data folder. If it was not removed on purpose, or destroyed while this folder was copied, put it back from a backup, under Settings → Backup.',
  'register.dossierDestroyed':
    'Dossier {{number}} was destroyed on {{day, day}} by {{name}}, as the complaint regulation asks.',
  'register.dossierLost':
    'Dossier {{number}} is lost. {{name}} stated so on {{day, day}}. If the file is found in an old copy after all, put it back in the data folder: at the next log-in the dossier is there again. Reason: {{why}}',
  'register.dossierAfterBackup':
    'Dossier {{number}} is no more: it is from after the backup that was put back on {{day, day}}. If the file is found in an old copy after all, put it back in the data folder: at the next log-in the dossier is there again.',
  'register.dossierThere': 'Dossier {{number}} is there, so it was not recorded as lost.',
  'register.dossierUnknown':
    'There never was a dossier {{number}}. Check the number, or look for the complaint in the register.',
  'register.noNumber':
    '“{{number}}” is not the number of a dossier; that looks like 2026-0012. Check the number, or look for the complaint in the register.',
  'register.fileMissing':
    'The attachment “{{name}}” of dossier {{number}} is gone. Put the dossier back from a backup, under Settings → Backup.',
  'register.journalMissing':
    'The journal is missing. The dossiers themselves are still there. Find out who can reach the data folder; what stood in the journal is still in a backup.',
  'register.journalBroken':
    'The journal was changed outside Klachtenboek. The dossiers themselves are still there. Find out who can reach the data folder; what stood in the journal is still in a backup.',
  'register.journalCut':
    'Lines are missing at the end of the journal, or an older journal was put back. The dossiers themselves are still there. If a copy was put back, or this folder was copied while people worked, that is why; otherwise find out who can reach the data folder.',
  'register.journalHeadLost':
    'The file that tells how far the journal had come (journal-head) was gone; it was made anew. Whether lines are missing at the end of the journal is not certain. Find out who can reach the data folder.',
  'register.journalLacks':
    'The journal does not know the last acts in {{count}} dossiers, the first of which is {{first}}. The dossiers themselves are sound. If a copy was put back, or this folder was copied while people worked, that is why; otherwise find out who can reach the data folder.',
  'register.documentOlder':
    'The file {{subject}} is not the version that Klachtenboek kept last. If a copy was put back, or this folder was copied while people worked, see whether its content is still right; otherwise find out who can reach the data folder.',
  'register.documentMissing':
    'The file {{subject}} is gone from the data folder. The dossiers themselves are still there. Restore the office from a backup, or enter its content again.',
  'register.copyUsed':
    'The file {{subject}} was gone, old or damaged. Klachtenboek used the second copy and made both the same again; nothing was lost. If this happens more often, have the disk checked.',
  'register.copiedAtWork':
    'Not everything in this folder is of the same moment. This is behind or ahead of the rest: {{what}}. That is how a copy looks that was made while people worked. Do not rely on it: make a backup under Settings → Backup, which is of one moment. If this is the data folder itself, close Klachtenboek and check again. If you see this again, something was put back or taken away: find out who can reach the folder and put it back from a backup.',
  'register.copyDiffers':
    'One of the two copies of the file {{subject}} is gone, old or damaged; the other is sound. Klachtenboek makes both the same again at the next log-in. If this happens more often, have the disk checked.',
  'register.draftDamaged':
    'A draft that was not registered or recorded yet is damaged and cannot be read any more ({{subject}}). Klachtenboek sets it aside in the folder terzijde and removes nothing; the dossiers are untouched. Type it again.',
  'register.numbersBehind':
    'The count of the numbers of {{year}} stands at {{remembered}}, while there is a dossier with number {{used}}. It is right again at the next complaint. Unless the power failed, or this is a copy of the folder, find out who changed it.',
  'register.unsure':
    'The disk does not answer, so it is not certain whether this was stored. Check the disk or the connection, then look first whether it is there, and do it again if it is not.',
  'register.notFlushed':
    'The disk does not confirm that what was stored last would outlive a power cut (message {{system}}). Therefore this was not stored. Make a copy of the data folder on another disk now, and have this disk looked at.',
  'register.folderGone':
    'The data folder is not there now: a stick or network drive is loose, or the folder was moved or replaced. This was not stored. Make sure that {{folder}} is there again and try again.',
  'register.needsVersion':
    'This data folder was updated by a newer version of Klachtenboek. Nothing was changed. Install version {{version}} or later on this PC.',
  'register.incomplete':
    'The data folder is not complete: the vault is there (vault.json), but the regulation is not (the folder policies). Nothing was changed or removed. If the folder is still being synchronised or restored, wait until that is done; otherwise restore the office: choose “Restore a backup”.',
  'register.foreignFile':
    'This is not of Klachtenboek and is not used; it does no harm. If it is a copy that a synchronisation program made, see in the dossiers whether the latest acts are there before you take it away.',
  'register.vaultMissing':
    'There are dossiers in the data folder, but the vault is missing (vault.json). Restore the office from a backup: choose “Restore a backup”. Do not set up a new office: the dossiers could then no longer be opened.',
  'register.newerVersion':
    'These data were made with a newer version of Klachtenboek. Nothing was changed. Update Klachtenboek.',
  'register.noMigration':
    'These data were made with a version that Klachtenboek can no longer read. Nothing was changed. Restore a backup or ask for help.',
  'register.invalidEvent': 'This was not recorded: “{{field}}” does not have the right form. Check what you entered.',
  'register.changedMeanwhile':
    'The dossier has changed meanwhile, so this was not recorded. You now see the latest state: check whether your act is still needed.',
  'register.lockLost':
    'Another program took over the data folder while Klachtenboek was open. What was recorded before is kept. Try again.',
  'register.locked':
    'This data folder has been in use by {{holder}} on computer {{computer}} since {{since, moment}}. Close Klachtenboek there first.',
  'register.lockedByUnknown': 'This data folder is already in use on another computer. Close Klachtenboek there first.',

  'clock.unanswered':
    'This was not recorded; what you typed was kept. The clock of this PC says {{now, moment}}, and the last that was recorded is of {{last, moment}}. Set the clock right, or let the complaints officer confirm that it is, and try again.',
  'settings.invalid': 'This setting is not valid and was not changed.',
  'settings.notSaved':
    'The setting holds now, but was not stored: after closing it is as it was before. Check whether the disk is full.',
  'reason.missing': 'this is missing',
  'reason.text': 'text belongs here',
  'reason.wholeNumber': 'a whole number belongs here',
  'reason.yesNo': 'true or false belongs here',
  'reason.list': 'a list belongs here',
  'reason.group': 'a group of values between braces belongs here',
  'reason.day': 'a day that exists belongs here, like 2026-03-24',
  'reason.wrongKind': 'something else belongs here',
  'reason.empty': 'something must still be filled in here',
  'reason.emptyList': 'at least one must stand here',
  'reason.tooSmall': 'this number is at least {{least}}',
  'reason.tooBig': 'this number is at most {{most}}',
  'reason.onlyThis': 'only {{allowed}} can stand here',
  'reason.notOneOf': 'choose one of these: {{allowed}}',
  'reason.notKnown': 'Klachtenboek does not know this choice',
  'reason.wrongForm': 'this does not have the right form',
  'reason.unknownKey': 'Klachtenboek does not know this part: {{keys}}',
  'arguments.now': '“--now {{now}}” is not an existing moment. Write it as 2026-03-24T10:15:00.000Z.',
  'account.unknownRole': 'This role does not occur in the complaint regulation. Choose a role from the list.',
  'account.notYourself': 'You cannot switch off your own account. Ask a colleague to do so.',
  'setup.unknownPolicy': 'This complaint regulation is not known. Choose one from the list.',
  'report.presentedInFuture': 'That day has yet to come. Record the discussion once it has been held.',
  'report.presentedTooEarly':
    'The period runs until {{day, day}}: a discussion of the report comes after it. Choose a later day.',
  'report.notReturning':
    'The regulation asks for no report over this period. Nothing was recorded; choose a period that the regulation names.',
  'destruction.none': 'Nothing was destroyed.',
  'destruction.nothingDestroyed': 'No dossier has been destroyed yet, so there is no record.',
  'destruction.busy': 'Dossiers are being destroyed already. Wait until that is done.',
  'destruction.notEnded': 'Dossier {{number}} is not closed, or the regulation does not say when it has to go.',
  'destruction.coming': 'Dossier {{number}} has to stay until {{day, day}}.',
  'destruction.held': 'Destruction of dossier {{number}} is held.',
  'destruction.undecided':
    'For dossier {{number}} keeping and destroying collide. First choose in the dossier which goes first.',
  'destruction.waiting': 'A request about data or a ruling still waits in dossier {{number}}. Finish that first.',
  'destruction.unfinished':
    'The destruction began, but could not be finished. What is left will be destroyed as soon as you log in again or destroy something again.',
  'destruction.partly': '{{count}} dossiers had been destroyed before that; the rest is still there.',
  'task.noColleague': '{{name}} has no account to see this task with. Choose a colleague who has one.',
  'task.forInvolved':
    'The complaint is about {{name}}, who does not know of it yet. Inform {{name}} first, or give the task to somebody else.',
  'task.none': 'No task that somebody gave is open in this dossier.',
  'task.ended': 'Choose a task that is still open. A colleague may have ticked it off just now.',
  'hold.none': 'Destruction of this dossier is not held; there is nothing to end.',
  'hold.reviewNotLater': 'Choose a day after today to look again whether this dossier has to stay.',
  'retention.noConflict':
    'Keeping and destroying go together in this dossier ({{clause}}); there is nothing to choose.',
  'report.cancelled': 'You stopped the counting. The report was not made; ask for it again when you like.',
  'report.periodBackwards': 'The end of the period lies before its start. Choose a later end date.',
  'letter.unknown': 'The regulation of this dossier does not know this letter. Choose another letter.',
  'letter.notAComplaint': 'This signal is no complaint, so no letter goes with it.',
  'letter.missing':
    'The letter still lacks: {{blank}}. Fill it in, or write that paragraph yourself. Your text has been kept.',
  'letter.noAddressee': 'The letter does not say whom it is for. Fill in the addressee. Your text has been kept.',
  'letter.noText': 'The letter has no subject or no text. Write it, or put the text of the regulation back.',
  'letter.notWithThisAct':
    'The letter was not recorded: it does not belong to this act. Nothing has changed; open the letter again.',
  'letter.noBody':
    'The letter cannot be made yet: the name of the independent body is missing. Enter it under Regulation, at Independent body.',
  'letter.noDecision': 'The letter cannot be made yet: no decision has been sent.',
  'letter.noRuling': 'The letter cannot be written yet: no ruling has been recorded. Record the ruling first.',
  'letter.notCalledBack': 'The letter cannot be written yet: nobody has called back. Record the call first.',
  'document.notMade': 'The document could not be made. The dossier itself has not changed. Try again.',
  'vault.recoveryKeyUnseen':
    'Nobody ever said to have kept this office’s recovery key; perhaps nobody saw it, because the program ended too soon. Without that key nothing helps when passwords are lost. Make a new recovery key and keep it.',
  'document.tooSlow':
    'The document was not ready after a long time, so making it was stopped. The dossier itself is unchanged. If it holds a very long text, shorten that; otherwise try again.',
  'document.cancelled': 'You cancelled making the document. Nothing was changed.',
  'document.notSaved':
    'The document was not saved as {{path}}. Choose another folder, or see whether the file is still open somewhere.',
  'document.notRead': 'The file {{path}} cannot be read. Check that it is still there and that you may open it.',
  'contract.untrusted': 'This request did not come from Klachtenboek itself and was refused.',
  'contract.badRequest':
    'This request did not have the right form, so nothing was done. Check what you entered and try again.',
  'app.notStarted':
    'Klachtenboek cannot start: part of the program is missing or cannot be read. Your data were not changed. Install Klachtenboek again.',
  'app.unexpected':
    'Something went wrong that should not have happened. What was recorded before has been kept. Try again; if it keeps happening, restart Klachtenboek.',

  kept: 'Your text has been kept.',
  clause: '(article {{clause}})'
}
