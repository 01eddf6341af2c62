/** Texts of the area `session`. */
export const session = {
  title: 'Aanmelden'
} as const
