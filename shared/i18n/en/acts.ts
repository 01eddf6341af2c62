import type { acts as dutch } from '../nl/acts.ts'
import type { SameKeys } from '../texts.ts'

export const acts: SameKeys<typeof dutch> = {
  classify: 'Classify the complaint',
  'classify.title': 'How do you classify this complaint?',
  'classify.explain':
    'You record whether the complaint came orally or in writing, and its nature. More than one nature is fine.',
  'classify.refused': 'The classification was not recorded.',
  'classify.done': 'The complaint has been classified.',

  informEmployee: 'Inform the employee',
  'informEmployee.title': 'Who was told of the complaint?',
  'informEmployee.explain': 'You record which employee knows of the complaint, since when and how.',
  'informEmployee.refused': 'That the employee was informed was not recorded.',
  'informEmployee.done': 'Recorded that the employee was informed.',

  assign: 'Appoint a handler',
  'assign.title': 'Who handles this complaint?',
  'assign.explain': 'The handler is never the person complained about.',
  'assign.refused': 'The handler was not appointed.',
  'assign.done': 'The handler has been appointed.',

  recordReaction: 'Record a reaction',
  'recordReaction.title': 'When did the complainant get a reaction?',
  'recordReaction.explain':
    'The first reaction to the complainant stops the reaction term, at the moment you enter here.',
  'recordReaction.refused': 'The reaction was not recorded.',
  'recordReaction.done': 'The reaction has been recorded.',

  recordConsultation: 'Record a consultation',
  'recordConsultation.title': 'Who was consulted?',
  'recordConsultation.explain': 'You record who was consulted on the complaint and what came of it.',
  'recordConsultation.refused': 'The consultation was not recorded.',
  'recordConsultation.done': 'The consultation has been recorded.',

  recordProgress: 'Update the progress',
  'recordProgress.title': 'How do things stand?',
  'recordProgress.explain': 'A short note keeps everyone informed who deals with the complaint.',
  'recordProgress.refused': 'The note was not recorded.',
  'recordProgress.done': 'The note has been recorded.',

  recordContact: 'Record a contact',
  'recordContact.title': 'With whom was there contact?',
  'recordContact.explain':
    'For a call, letter, e-mail or talk that has no act of its own, as a reaction or a decision has. It joins the correspondence and stands on the form.',
  'recordContact.refused': 'The contact was not recorded.',
  'recordContact.done': 'The contact has been recorded.',

  noteInside: 'Make an internal note',
  'noteInside.title': 'What do you want to note among colleagues?',
  'noteInside.explain':
    'The note stands in the history, for colleagues who may see this dossier. It is not on the form and not in a letter.',
  'noteInside.refused': 'The internal note was not recorded.',
  'noteInside.done': 'The internal note has been recorded.',

  giveTask: 'Give a task',
  'giveTask.title': 'What still has to be done, and by whom?',
  'giveTask.explain':
    'For something that the regulation does not ask by itself. Your colleague sees the task under Today and hears of it at log-in. It does not come on the form.',
  'giveTask.refused': 'The task was not given.',
  'giveTask.done': 'The task was given.',

  finishTask: 'Tick off a task',
  'finishTask.title': 'Which task is done?',
  'finishTask.explain': 'The task leaves Today and stays in the history.',
  'finishTask.refused': 'The task was not ticked off.',
  'finishTask.done': 'The task was ticked off.',

  dropTask: 'Drop a task',
  'dropTask.title': 'Which task is no longer needed?',
  'dropTask.explain': 'The task leaves Today. The history keeps what it was and why it was dropped.',
  'dropTask.refused': 'The task was not dropped.',
  'dropTask.done': 'The task was dropped.',

  recordRequest: 'Record data request',
  'recordRequest.title': 'What does somebody ask about their data?',
  'recordRequest.explain':
    'Somebody wants to see their data, have them set right, or objects to their use. The GDPR gives you a month to answer (article 12). That day stands on Today.',
  'recordRequest.refused': 'The request was not recorded.',
  'recordRequest.done': 'The request was recorded.',

  extendRequest: 'Extend data request',
  'extendRequest.title': 'Why does the answer take longer?',
  'extendRequest.explain':
    'A complex request may be answered two months later. Whoever asked is told so, with the reason, within the first month (article 12 GDPR).',
  'extendRequest.refused': 'The extension was not recorded.',
  'extendRequest.done': 'The extension was recorded.',

  answerRequest: 'Answer data request',
  'answerRequest.title': 'What did you answer?',
  'answerRequest.explain':
    'Record what you answered and how. If you refuse the request, or part of it, write why, and tell whoever asked that they can complain to the Dutch Data Protection Authority.',
  'answerRequest.refused': 'The answer was not recorded.',
  'answerRequest.done': 'The answer was recorded.',

  giveInspection: 'Give inspection',
  'giveInspection.title': 'What does somebody get to see?',
  'giveInspection.explain':
    'You choose what you show of this dossier. Names of others are blacked out, and so is what you black out yourself: it is then nowhere in the PDF.',
  'giveInspection.refused': 'The inspection was not recorded.',
  'giveInspection.done': 'The inspection was recorded. You find it again under Letters.',

  keepFile: 'Add a document',
  'keepFile.title': 'What are you adding?',
  'keepFile.explain':
    'The file joins the dossier, encrypted, and goes along in the backup. Whoever may see the dossier can open it.',
  'keepFile.refused': 'The document was not added.',
  'keepFile.done': 'The document has been added.',

  removeFile: 'Remove a document',
  'removeFile.title': 'Do you want to remove this document?',
  'removeFile.explain':
    'The file is destroyed and does not come back. The history keeps that it was there, who removed it and why.',
  'removeFile.refused': 'The document was not removed.',
  'removeFile.done': 'The document has been removed.',

  sendDelayNotice: 'Report a delay',
  'sendDelayNotice.title': 'Which delay notice did the complainant get?',
  'sendDelayNotice.explain':
    'You record when the complainant was told in writing that it takes longer, why, and until which date.',
  'sendDelayNotice.refused': 'The delay notice was not recorded.',
  'sendDelayNotice.done': 'The delay notice has been recorded.',

  recordDecision: 'Record the decision',
  'recordDecision.title': 'Which decision did the complainant get?',
  'recordDecision.explain': 'You record the judgement with its reasons, and when and how the complainant was told.',
  'recordDecision.refused': 'The decision was not recorded.',
  'recordDecision.done': 'The decision has been recorded.',

  recordSatisfaction: 'Record satisfaction',
  'recordSatisfaction.title': 'Is the complainant satisfied?',
  'recordSatisfaction.explain':
    'You record whether the complainant is satisfied with the solution and how this was established.',
  'recordSatisfaction.refused': 'The satisfaction was not recorded.',
  'recordSatisfaction.done': 'The satisfaction has been recorded.',

  recordImprovement: 'Record an improvement',
  'recordImprovement.title': 'What does the office learn from this?',
  'recordImprovement.explain':
    'You record what was put right, what prevents a repeat, who does it and what came of it.',
  'recordImprovement.refused': 'The improvement was not recorded.',
  'recordImprovement.done': 'The improvement has been recorded.',

  sign: 'Sign the form',
  'sign.title': 'Do you sign this form?',
  'sign.explain': 'You sign with your own account. For that we ask your password once more.',
  'sign.refused': 'The form was not signed.',
  'sign.done': 'Your signature is on the form.',
  'sign.confirm':
    'You declare that the form is correct. If anything on the form changes after this, the signatures lapse.',

  recordPaperSignature: 'Record a signature on paper',
  'recordPaperSignature.title': 'Who signed on paper?',
  'recordPaperSignature.explain':
    'For an involved employee without an account: they sign the printed form, and you record that you saw the signature.',
  'recordPaperSignature.refused': 'The signature on paper was not recorded.',
  'recordPaperSignature.done': 'The signature on paper was recorded.',
  'recordPaperSignature.confirm':
    'You declare that you saw the signature. Keep the signed paper, or a scan of it, with the dossier.',

  excuseEmployee: 'Record why an employee does not sign',
  'excuseEmployee.title': 'Why can this employee not sign?',
  'excuseEmployee.explain':
    'For an involved employee without an account who can no longer be reached. Your statement takes the place of the signature on the form.',
  'excuseEmployee.refused': 'The statement was not recorded.',
  'excuseEmployee.done': 'Recorded why the employee does not sign.',
  'excuseEmployee.confirm':
    'The dossier can then be closed although this employee was not informed and did not sign. Everyone who reads the form sees your reason.',

  recordUnknown: 'Record what was not given',
  'recordUnknown.title': 'What did the complainant not give?',
  'recordUnknown.explain':
    'What the complainant would or could not give no longer has to be filled in. The form says “not given”. If you hear it later after all, just fill it in.',
  'recordUnknown.refused': 'What was not given was not recorded.',
  'recordUnknown.done': 'Recorded what the complainant did not give.',

  close: 'Close the dossier',
  'close.title': 'Do you close this dossier?',
  'close.explain': 'The dossier goes to the archive and the retention period begins.',
  'close.refused': 'The dossier was not closed.',
  'close.done': 'The dossier has been closed.',
  'close.confirm': 'After closing, nothing in the dossier changes any more. It can be reopened, with a reason.',

  reopen: 'Reopen the dossier',
  'reopen.title': 'Why do you reopen this dossier?',
  'reopen.explain': 'After this the dossier is in handling again. What it holds stays.',
  'reopen.refused': 'The dossier was not reopened.',
  'reopen.done': 'The dossier has been reopened.',
  'reopen.confirm': 'The signatures lapse, and the retention period starts anew once the dossier is closed again.',

  withdraw: 'Withdraw the complaint',
  'withdraw.title': 'Did the complainant withdraw the complaint?',
  'withdraw.explain': 'You record when and why the complainant withdrew the complaint. The dossier is kept.',
  'withdraw.refused': 'The withdrawal was not recorded.',
  'withdraw.done': 'The complaint has been withdrawn.',
  'withdraw.confirm': 'The running terms lapse and the dossier ends. It can be reopened, with a reason.',

  recordMistake: 'Registered by mistake',
  'recordMistake.title': 'Why should this dossier not have been registered?',
  'recordMistake.explain':
    'For example because it is no complaint, was meant for somebody else, or was entered by accident. The dossier and its number stay, but no figure counts them.',
  'recordMistake.refused': 'That it was registered by mistake was not recorded.',
  'recordMistake.done': 'Recorded: this dossier was registered by mistake.',
  'recordMistake.confirm':
    'The running terms and tasks lapse, and reports no longer count the dossier. It can be brought back, with a reason.',

  merge: 'Merge into another dossier',
  'merge.title': 'Into which dossier do you merge this one?',
  'merge.explain':
    'For example because the same complaint was registered twice. This dossier ends, and handling goes on in the other one. Both keep their number and history; only the other one counts in the figures.',
  'merge.refused': 'The dossiers were not merged.',
  'merge.done': 'This dossier has been merged.',
  'merge.confirm':
    'The running terms and tasks of this dossier lapse. What stands on the form does not move. It can be brought back, with a reason.',

  link: 'Link to another dossier',
  'link.title': 'Which dossier belongs to this one?',
  'link.explain':
    'For example because it is about the same matter. Each dossier is handled and counted by itself; both show the link.',
  'link.refused': 'The dossiers were not linked.',
  'link.done': 'The dossiers have been linked.',

  unlink: 'Remove a link',
  'unlink.title': 'Which dossier does not belong to this one after all?',
  'unlink.explain': 'That they were linked stays in the history.',
  'unlink.refused': 'The link was not removed.',
  'unlink.done': 'The link has been removed.',

  restore: 'Bring the dossier back',
  'restore.title': 'Why do you bring this dossier back?',
  'restore.explain':
    'After this the dossier stands as it stood, and counts again. Its terms run as though it had never been set aside.',
  'restore.refused': 'The dossier was not brought back.',
  'restore.done': 'The dossier has been brought back.',
  'restore.confirm': 'Terms that passed meanwhile then count as passed.',

  sendConfirmation: 'Acknowledge receipt',
  'sendConfirmation.title': 'How was receipt acknowledged?',
  'sendConfirmation.explain': 'You record when and how the complainant heard that the complaint was received.',
  'sendConfirmation.refused': 'The acknowledgement was not recorded.',
  'sendConfirmation.done': 'The acknowledgement has been recorded.',

  appointAnswerable: 'Appoint who is answerable',
  'appointAnswerable.title': 'Who is answerable for the investigation?',
  'appointAnswerable.explain': 'You record who sees to it that this signal is investigated.',
  'appointAnswerable.refused': 'Who is answerable was not recorded.',
  'appointAnswerable.done': 'Who is answerable has been recorded.',

  informHead: 'Inform the head of department',
  'informHead.title': 'Who got a copy of this serious complaint?',
  'informHead.explain': 'You record which head got a copy, with the request to write to the complainant.',
  'informHead.refused': 'That the head was informed was not recorded.',
  'informHead.done': 'Recorded that the head was informed.',

  recordProposal: 'Propose a solution',
  'recordProposal.title': 'Which solution was proposed?',
  'recordProposal.explain': 'You record what you proposed to the complainant, and the answer.',
  'recordProposal.refused': 'The proposal was not recorded.',
  'recordProposal.done': 'The proposal has been recorded.',

  recordPositionReceived: 'Record receipt of the position',
  'recordPositionReceived.title': 'When did the complainant receive the position?',
  'recordPositionReceived.explain': 'The appeal term runs from that moment.',
  'recordPositionReceived.refused': 'Receipt of the position was not recorded.',
  'recordPositionReceived.done': 'Receipt of the position has been recorded.',

  checkPromise: 'Check the promise',
  'checkPromise.title': 'Was done what was promised?',
  'checkPromise.explain':
    'You record that you checked inside the office whether the promise was kept and the complaint solved.',
  'checkPromise.refused': 'The check was not recorded.',
  'checkPromise.done': 'The check has been recorded.',

  callBack: 'Call back',
  'callBack.title': 'What did the complainant say when called back?',
  'callBack.explain': 'Tick what you said and record whether the complaint is solved. If not, a new round begins.',
  'callBack.refused': 'The call was not recorded.',
  'callBack.done': 'The call has been recorded.',

  refer: 'Refer the complainant',
  'refer.title': 'To whom was the complainant referred?',
  'refer.explain':
    'You record to which independent body you referred the complainant, when and how. After that you can make the letter.',
  'refer.refused': 'The referral was not recorded.',
  'refer.done': 'The referral has been recorded.',

  recordAppeal: 'Record an appeal',
  'recordAppeal.title': 'Did the complainant appeal?',
  'recordAppeal.explain': 'You record when the complainant took the matter to the independent body.',
  'recordAppeal.refused': 'The appeal was not recorded.',
  'recordAppeal.done': 'The appeal has been recorded.',

  recordRuling: 'Record a ruling',
  'recordRuling.title': 'What did the independent body rule?',
  'recordRuling.explain': 'You record which body ruled, when, and what it found.',
  'recordRuling.refused': 'The ruling was not recorded.',
  'recordRuling.done': 'The ruling has been recorded.',

  recordCarriedOut: 'Record carrying out',
  'recordCarriedOut.title': 'How was the ruling carried out?',
  'recordCarriedOut.explain':
    'Record what the office did and when. The task leaves Today, and the complainant can get a letter about it.',
  'recordCarriedOut.refused': 'The carrying out was not recorded.',
  'recordCarriedOut.done': 'That the ruling was carried out has been recorded.',

  decideRetention: 'Choose to keep or destroy',
  'decideRetention.title': 'Which goes first: keeping or destroying?',
  'decideRetention.explain': 'The regulation asks two things here that cannot go together. You choose, and record why.',
  'decideRetention.refused': 'The choice was not recorded.',
  'decideRetention.done': 'The choice has been recorded.',

  holdDestruction: 'Hold destruction',
  'holdDestruction.title': 'Why is this dossier kept longer?',
  'holdDestruction.explain':
    'As long as destruction is held, this dossier is not destroyed, for instance because of a lawsuit. On the day that you enter here, the office asks whether that is still needed.',
  'holdDestruction.refused': 'Destruction is not held.',
  'holdDestruction.done': 'Destruction is held.',

  releaseHold: 'End the hold',
  'releaseHold.title': 'Why need this dossier not be kept any longer?',
  'releaseHold.explain':
    'The retention term holds again. If it has passed, the dossier stands at once among those to be destroyed. If it has to stay after all, hold destruction anew, with another day.',
  'releaseHold.refused': 'The hold was not ended.',
  'releaseHold.done': 'The hold has been ended.',

  correct: 'Correct an entry',
  'correct.title': 'Which entry is wrong?',
  'correct.explain': 'You set one entry right and say why. What stood there remains visible in the history.',
  'correct.refused': 'The correction was not recorded.',
  'correct.done': 'The correction has been recorded.'
}
