/** Sizes in pixels that the layout shares. */
export const sizes = { navigation: 232, header: 56, page: 1120, form: 760, narrow: 520 } as const
