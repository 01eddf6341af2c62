import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about the files of a dossier. */
export const fileRefusals = {
  'file.needed': 'There is no file with it. Choose the file under “Documents” and add it there.',
  'file.nameless': 'This file has no usable name. Give it a name of letters or figures on your PC and choose it again.',
  'file.empty': '“{{name}}” is empty and was not added. See whether you chose the right file.',
  'file.tooLarge':
    '“{{name}}” is larger than {{megabytes}} MB and was not added. Make it smaller, as a PDF for example, or keep it elsewhere and note where.',
  'file.tooMany':
    'A dossier holds {{limit}} documents. This one was not added; first remove one that is double or not needed.',
  'file.tooManyAtOnce': '{{limit}} files are being added already. Wait until one is done and choose this file again.',
  'file.changed':
    '“{{name}}” was changed or taken away while it was read. Nothing of it was added; choose the file again.',
  'file.there': 'What “{{name}}” holds is in this dossier already, as “{{there}}”. Nothing was added.',
  'file.notBegun':
    'This file was not read to its end, for example because the office was locked. Nothing of it was added; choose it again.',
  'file.unknown': 'This document is not in the dossier (any more). The history tells what happened to it.',
  'file.dangerous':
    '“{{name}}” was not opened: a file of this kind can harm your PC. It is unchanged in the dossier. If you really need it, save it, and first ask whoever manages your PC.',
  'file.otherKind':
    '“{{name}}” was not opened: of this kind of file it is not sure that another program only shows it. It is unchanged in the dossier. Save it if you know how to open it safely.',
  'file.notCopied':
    '“{{name}}” was not opened: the temporary copy could not be made, for example because the disk is full. Nothing of it was left behind, and the document is unchanged in the dossier. Make room on this PC and try again.',
  'file.noProgram':
    'This PC could not open “{{name}}” in another program; perhaps there is none for it. The copy is removed, and the document is unchanged in the dossier. Save it to open it on another PC, or ask whoever manages your PC.'
} as const satisfies Partial<Record<RefusalCode, string>>
