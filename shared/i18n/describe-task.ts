import type { Task } from '../domain/dossier/tasks.ts'
import type { Translate } from './translator.ts'

/** A task in few words: those of who gave it, or what the regulation, a ruling or the complainant asks. */
export function taskTitle(t: Translate, { id, given, request }: Pick<Task, 'id' | 'given' | 'request'>): string {
  if (request !== undefined) return t(`tasks:answer-request.${request.kind}`)
  if (given === undefined) return t(`tasks:${id}`)
  return id === 'given' ? given.what : `${t(`tasks:${id}`)}: ${given.what}`
}
