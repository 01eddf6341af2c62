/** Texts of the area `settings`. */
export const settings = {
  title: 'Instellingen'
} as const
