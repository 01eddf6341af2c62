/** Texts of the area `register`. */
export const register = {
  title: 'Register'
} as const
