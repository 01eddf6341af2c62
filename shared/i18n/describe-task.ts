import type { Task } from '../domain/dossier/tasks.ts'
import type { Translate } from './translator.ts'

/** A task in few words: those of who gave it, or what the regulation asks. */
export function taskTitle(t: Translate, { id, given }: Pick<Task, 'id' | 'given'>): string {
  return given?.what ?? t(`tasks:${id}`)
}
