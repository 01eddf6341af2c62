import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about a ruling of the independent body. */
export const rulingRefusals = {
  'ruling.binds':
    'The independent body has ruled, and the ruling binds our office. There is nothing left to decide here. If the ruling was entered wrongly, correct it.',
  'ruling.beforeAppeal': 'The ruling cannot be earlier than the appeal. Check the date and time.',
  'ruling.noDay': 'Enter until when the office has time to do what the ruling asks.',
  'ruling.asksNothing': 'Enter what the ruling asks, or leave the day empty.',
  'ruling.dayPassed': 'The day to carry out the ruling is before the ruling. Choose a later day.',
  'ruling.nothingWaits': 'There is no ruling that still asks for something.'
} as const satisfies Partial<Record<RefusalCode, string>>
