import { useTranslation } from 'react-i18next'
import { fits, lengthOf } from '../../shared/domain/text/length.ts'

/** What is said below a box of the room that is left in it. */
export interface Room {
  /** How many characters still fit, from near the end on; null before. */
  readonly left: string | null
  /** That the text is too long; nothing is cut off. Null while it fits. */
  readonly problem: string | null
}

/** From this part of the limit on it is told how much still fits. */
const near = 0.9

/** The room that is left in a box. */
export function useRoom(text: string, limit: number): Room {
  const { t } = useTranslation()
  if (!fits(text, limit)) return { left: null, problem: t('form:tooLong', { limit }) }
  if (text.length <= limit * near) return { left: null, problem: null }
  const room = limit - lengthOf(text)
  return { left: room > limit * (1 - near) ? null : t('form:roomLeft', { room }), problem: null }
}
