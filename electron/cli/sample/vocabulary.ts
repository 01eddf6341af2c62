/** The story's own words for sorts of complaints, apart from any regulation. */
export type StoryClass = 'conduct' | 'content' | 'financial' | 'practice'

/** The story's own words for how serious a complaint is. */
export type StoryGravity = 'light' | 'normal' | 'serious'

/** The story's own words for who complains. */
export type StoryKind = 'client' | 'representative'

/** The story's own words for how a complaint comes in. */
export type StoryChannel = 'in-person' | 'phone' | 'letter' | 'email' | 'form'

/** What the story's words are called in a regulation: its ids. */
export interface Vocabulary {
  readonly classes: Readonly<Record<StoryClass, string>>
  readonly gravities: Readonly<Record<StoryGravity, string>>
  readonly kinds: Readonly<Record<StoryKind, string>>
  readonly channels: Readonly<Record<StoryChannel, string>>
}

const channels = { 'in-person': 'in-person', phone: 'phone', letter: 'letter', email: 'email', form: 'form' }
const gravities = { light: 'light', normal: 'normal', serious: 'serious' }

/** The vocabulary per regulation; a regulation that is not here has no sample office. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  EW: {
    classes: { conduct: 'conduct', content: 'content', financial: 'financial', practice: 'practice' },
    gravities,
    kinds: { client: 'client', representative: 'representative' },
    channels
  }
}
