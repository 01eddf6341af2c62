/** Texts of the area `dossier`. */
export const dossier = {
  title: 'Dossier'
} as const
