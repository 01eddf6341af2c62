import type { Letter, Policy } from '../policy/policy.ts'

/** A letter that no regulation asks for: its words are the writer's own. */
export const ownLetter: Letter = {
  id: 'eigen-brief',
  label: 'Andere brief',
  clause: '',
  occasion: 'correspondence',
  subject: 'Over uw klacht {dossiernummer}',
  text: [
    'Beste {klager},',
    '{uw eigen woorden}',
    'Hebt u vragen of wilt u nog iets kwijt? Bel of schrijf ons gerust; onze gegevens staan boven aan deze brief. Noemt u daarbij dossier {dossiernummer}, dan vinden wij uw klacht meteen terug.'
  ].join('\n\n')
}

/** The letters that can be written under a policy: its own, and one in the writer's own words. */
export function lettersUnder({ letters }: Pick<Policy, 'letters'>): readonly Letter[] {
  return letters.some(({ id }) => id === ownLetter.id) ? letters : [...letters, ownLetter]
}

/** The letter with this id under a policy; undefined when there is none. */
export function letterUnder(policy: Pick<Policy, 'letters'>, id: string): Letter | undefined {
  return lettersUnder(policy).find((letter) => letter.id === id)
}
