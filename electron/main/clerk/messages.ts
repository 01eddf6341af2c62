import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { ClerkChanges, ClerkQuestions, Progress } from '../services/ports/clerk.ts'

/** What the clerk's thread is told. */
export type ToClerk =
  /** The first thing told: under what name the clerk works. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'take'; readonly changes: ClerkChanges }
  | {
      readonly kind: 'ask'
      readonly id: number
      readonly question: keyof ClerkQuestions
      readonly asked: ClerkQuestions[keyof ClerkQuestions]['asks']
    }
  | { readonly kind: 'stop'; readonly id: number }

/** What the clerk's thread tells. */
export type FromClerk =
  /** A line does not open. */
  | { readonly kind: 'unreadable'; readonly number: DossierNumber }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'broken'; readonly id: number; readonly message: string; readonly stack: string }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
