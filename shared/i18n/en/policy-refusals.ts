import type { policyRefusals as dutch } from '../nl/policy-refusals.ts'
import type { SameKeys } from '../texts.ts'

export const policyRefusals: SameKeys<typeof dutch> = {
  'policy.invalid': '{{path}}: {{reason}}.',
  'policy.textTooLong': '{{path}}: this text is too long, it holds {{limit}} characters. Shorten it.',
  'policy.listTooLong': '{{path}}: this list is too long, it holds {{limit}} items. Remove a few.',
  'policy.tooLarge':
    'This regulation is too large: it holds {{limit}} characters. Nothing was changed. Choose the file of a complaint regulation, or shorten it.',
  'policy.wholeFile': 'the file',
  'policy.unknownGravity': '{{path}}: there is no gravity “{{target}}”. Choose another.',
  'policy.termNobodyMeets':
    'The term “{{term}}” cannot be met: no role has the right “{{permission}}”. Give a role that right.',
  'policy.extensionWithoutNotice':
    'The term “{{term}}” is extended by “{{notice}}”, but that is no notice of delay. Choose a term that ends with a delay notice.',
  'policy.noticeExtended':
    'The term “{{term}}” is met by a delay notice and cannot itself be moved by one. Remove the extension.',
  'policy.retentionExtended':
    '“{{term}}” says how long a dossier is kept; a delay notice does not change that. Remove the extension.',
  'policy.noticeOfNothing':
    'The notice “{{term}}” announces nothing: no term is extended by it. Choose it with the term it is about, or remove it.',
  'policy.termWithoutEnd': 'Nothing ends the term “{{term}}”, so it can never be met. Choose what ends it.',
  'policy.termEndsAtStart': 'The term “{{term}}” ends by what it starts with. Choose another start or another end.',
  'policy.countedBackMoves':
    'The term “{{term}}” counts back and still moves when its last day is no working day. Let that day stand as it falls.',
  'policy.dueBeforeReceipt':
    'The term “{{term}}” counts back so far that it may be over when the complaint comes in. Make it shorter.',
  'policy.demandNobodyMeets':
    'The regulation asks for this, but no role has the right “{{permission}}”. Give a role that right.',
  'policy.demandFieldOff':
    'The regulation asks for this, but the field “{{field}}” is off, so it cannot be recorded. Switch the field on.',
  'policy.nothingToChoose': '“{{field}}” is required, but there is nothing to choose from. Add something to that list.',
  'policy.noSignatures':
    'The form has to be signed, but it does not say by whom. Add a signature, or choose that nobody signs.',
  'policy.termInCircle':
    'The term “{{term}}” counts back from itself, directly or through another term. Let it count from something else.',
  'policy.roleInCircle':
    'The role “{{role}}” gets its own rights back by a detour. Choose another role whose rights it gets, or none.',
  'policy.nobodyMayHandle': 'No role may handle complaints. Tick that for at least one role.',
  'policy.stageNobodyHandles':
    'In the step “{{stage}}” the handler is responsible, but no role may handle complaints. Tick that for at least one role.',
  'policy.noComplaintKind': 'No kind of signal is a complaint. Tick at least one.',
  'policy.clauseInUse':
    'Clause {{target}} cannot be removed yet: {{uses}} rests on it. Choose another clause there first.',
  'policy.idleTranslation':
    'The English translation of “{{target}}” belongs to nothing any more: the regulation does not have those words. Take it away at English words, or put the words back.',
  'policy.repeatedId': '{{path}}: “{{target}}” is there twice. Give one of the two another name.',
  'policy.unknownClause': '{{path}}: there is no clause {{target}}. Choose another clause.',
  'policy.unknownKind': '{{path}}: there is no kind of signal “{{target}}”. Choose another.',
  'policy.unknownRole': '{{path}}: there is no role “{{target}}”. Choose another role.',
  'policy.unknownTerm': '{{path}}: there is no term “{{target}}”. Choose another term.',
  'policy.unknownField': '{{path}}: there is no field “{{target}}”. Choose another field.',
  'policy.unknownBlank':
    'The letter “{{label}}” has “{{target}}” between braces ({{path}}), but there is nothing to fill in there. Choose a name from the list beside the text.',
  'policy.letterLacksBlank': 'The letter “{{label}}” lacks {{blank}}, which must be in it. Put it in the text.',
  'policy.letterWithoutOccasion':
    'The letter “{{label}}” can never be made: the regulation does not know its occasion. Choose another occasion, or remove the letter.',
  'policy.notJson': 'The complaints regulation cannot be used: the file is not valid JSON.',
  'policy.latestDamaged':
    'The newest version of the complaints regulation is damaged, so it is not certain which regulation holds for this complaint. The complaint was not registered; what you typed is kept as a draft. Restore the office from a backup, or have the complaints officer adopt the regulation anew.',
  'policy.none':
    'This office’s complaints regulation is missing from the data folder. The dossiers are still there, but stay closed. Restore the office from a backup: choose “Restore a backup”.',
  'policy.versionMissing':
    'Version {{version}} of regulation {{policy}} is missing, and this dossier is bound to it. The other dossiers stay usable. Restore the office from a backup, under Settings → Backup.',
  'policy.versionExists': 'This version of the complaint regulation already exists. Nothing was changed.',
  'policy.unknownVersion': 'There is no such version of the complaints regulation. Choose one from the list.',
  'policy.effectiveInThePast':
    'The effective date lies in the past. Choose today or a later day: earlier complaints keep the regulation of their receipt.',
  'policy.requiredFieldOff': '“{{field}}” is required but switched off. Switch it on, or do not require it.',
  'policy.termWithoutAct':
    'The term “{{term}}” cannot be followed: the field “{{field}}” is off, so that moment cannot be recorded. Switch the field on.',
  'policy.termWithoutBody':
    'The term “{{term}}” waits for an appeal, but the regulation names no independent body. Name that body, or remove the term.',
  'policy.signerMayNotSign': 'The {{label}} is to sign, but that role may not. Give the role the right to sign.',
  'policy.nobodyTakesIn': 'No role may register a complaint. Give at least one role that right.',
  'policy.nobodyCloses': 'No role may close a dossier. Give at least one role that right.',
  'policy.nobodyManagesAccounts': 'No role may manage accounts. Give at least one role that right.',
  'policy.nobodyManages':
    'With these roles nobody with an account in use could manage the office and its accounts. Let at least one of you keep that right.',
  'policy.retentionNotChosen': 'The regulation names no retention period. Choose how long your office keeps dossiers.',
  'policy.dayOutsideYears': 'The closing day {{day}} lies outside the years {{first}} to {{last}}. Check the year.',
  'policy.begun':
    'This version is in force already, so it cannot be taken back. Save what must be different as a new version.',
  'policy.noticeAfterTerm':
    'The term “{{notice}}” may end later than “{{term}}”, which it is to announce. Make it shorter.',
  'policy.destroyBeforeKeep':
    'The term “{{term}}” may end before “{{keep}}”: a dossier would have to be gone before it may go. Make it longer.',
  'policy.roleNobodyHolds':
    'Nobody with an account in use has the role “{{role}}”. Give a colleague that role in Settings.',
  'policy.nobodyHandles':
    'Nobody with an account in use has a role that may handle complaints. Give a colleague such a role in Settings.',
  'policy.roleInUse':
    'The role “{{role}}” is gone, but there are still accounts with that role. Give those another role first.'
}
