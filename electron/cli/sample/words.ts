/** The story's own words for sorts of complaints, apart from any regulation. */
export type StoryClass = 'conduct' | 'content' | 'financial' | 'practice'

/** The story's own words for how serious a complaint is. */
export type StoryGravity = 'light' | 'normal' | 'serious'

/** The story's own words for who complains. */
export type StoryKind = 'client' | 'representative'

/** The story's own words for how a complaint comes in. */
export type StoryChannel = 'in-person' | 'phone' | 'letter' | 'email' | 'form'
