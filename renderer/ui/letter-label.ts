import { ownLetter } from '../../shared/domain/letters/own-letter.ts'
import type { Letter } from '../../shared/domain/policy/policy.ts'
import type { Translate } from '../../shared/i18n/translator.ts'

/** What a letter is called on screen: as the regulation has it, or as the screen calls the one in the writer's own words. */
export function letterLabel(t: Translate, { id, label }: Letter): string {
  return id === ownLetter.id && label === ownLetter.label ? t('letters:own') : label
}
