import type { PersonKey } from './people.ts'
import type { StoryValues } from './signal.ts'
import type { StoryChannel, StoryClass, StoryGravity, StoryKind } from './words.ts'

/** What the story's words are called in a regulation: its ids. */
export interface Vocabulary {
  readonly classes: Readonly<Record<StoryClass, string>>
  readonly gravities: Readonly<Record<StoryGravity, string>>
  readonly kinds: Readonly<Record<StoryKind, string>>
  readonly channels: Readonly<Record<StoryChannel, string>>
  /** Why each sort is taken as a complaint, where the regulation asks that. */
  readonly grounds: Readonly<Partial<Record<StoryClass, string>>>
  /** The roles of people who have another one here than their part in the story gives them. */
  readonly roles: Readonly<Partial<Record<PersonKey, string>>>
  /** What intake asks here and the story does not say. */
  readonly intake: StoryValues
  /** What closing asks here and the story does not say. */
  readonly closing: StoryValues
}

const same = {
  gravities: { light: 'light', normal: 'normal', serious: 'serious' },
  channels: { 'in-person': 'in-person', phone: 'phone', letter: 'letter', email: 'email', form: 'form' },
  grounds: {},
  roles: {},
  intake: {},
  closing: {}
}

const address = { 'complainant.address': 'Brugstraat 20', 'complainant.email': 'klager@voorbeeld.nl' }

/** The vocabulary per regulation; a regulation that is not here has no sample office. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  EW: {
    ...same,
    classes: { conduct: 'conduct', content: 'content', financial: 'financial', practice: 'practice' },
    kinds: { client: 'client', representative: 'representative' }
  },
  LM: {
    ...same,
    classes: { conduct: 'conduct', content: 'content', financial: 'financial', practice: 'practice' },
    kinds: { client: 'client', representative: 'principal' },
    grounds: { conduct: 'conduct', content: 'quality', financial: 'promise', practice: 'dissatisfied' },
    closing: {
      'settlement.solution': 'Zoals in het resultaat beschreven.',
      'improvement.preventive': 'Besproken in het werkoverleg; er is geen andere werkwijze nodig.',
      'improvement.evaluation': 'Na een maand nagegaan: het is niet opnieuw gebeurd.'
    }
  },
  GC: {
    ...same,
    classes: { conduct: 'trainer', content: 'content', financial: 'financial', practice: 'organisation' },
    kinds: { client: 'participant', representative: 'principal' },
    closing: address
  },
  TB: {
    ...same,
    classes: { conduct: 'conduct', content: 'delivery', financial: 'invoice', practice: 'service' },
    kinds: { client: 'relation', representative: 'relation' },
    roles: { joost: 'head', els: 'officer' },
    intake: {
      'complainant.phone': '06-12 34 56 99',
      'complaint.promised': 'Wij zoeken het uit, zetten het recht en bellen terug.'
    },
    closing: address
  },
  IN: {
    ...same,
    roles: { els: 'quality-manager' },
    classes: { conduct: 'conduct', content: 'legal', financial: 'financial', practice: 'practice' },
    kinds: { client: 'debtor', representative: 'client' }
  }
}
