/** Texts of the area `setup`. */
export const setup = {
  title: 'Klachtenboek inrichten'
} as const
