import type { Task } from '../domain/dossier/tasks.ts'
import type { Translate } from './translator.ts'

/** A task in few words: those of who gave it, or what the regulation or the complainant asks. */
export function taskTitle(t: Translate, { id, given, request }: Pick<Task, 'id' | 'given' | 'request'>): string {
  if (request !== undefined) return t(`tasks:answer-request.${request.kind}`)
  return given?.what ?? t(`tasks:${id}`)
}
